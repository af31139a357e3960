import { createRoot } from 'react-dom/client';
import './styles/tokens.css';
import './styles/window.css';
import { App } from './App.tsx';
import { newCaptureId } from './new-capture-id.ts';
import { createActions } from './state/actions.ts';
import { initialState } from './state/state.ts';
import { createStore } from './state/store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const store = createStore(initialState);
const actions = createActions(window.justHangUp, store, newCaptureId);
actions.start();
createRoot(root).render(<App store={store} actions={actions} />);
