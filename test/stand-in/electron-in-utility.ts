// What `import ... from 'electron'` gives in a utility process: nothing that the app uses.
import { strict } from './page/strict.ts';

const electron: object = strict('electron (in a utility process)', {});
export default electron;
export { electron as 'module.exports' };
