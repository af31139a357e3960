const log = (text) => {
  const entry = document.createElement('li');
  entry.textContent = text;
  document.getElementById('log').append(entry);
};

const drop = document.getElementById('drop');
drop.addEventListener('dragover', (event) => event.preventDefault());
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  for (const file of event.dataTransfer.files)
    log(`dropped ${window.sample.pathOf(file)} ${file.size}`);
});
window.sample.onMessage((...parameters) => log(`message ${JSON.stringify(parameters)}`));
document.getElementById('state').textContent = (await window.sample.whoami()).url;
