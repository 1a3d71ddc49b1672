import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './graphiql.css';
import { ApiExplorer } from './ApiExplorer';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ApiExplorer />
  </StrictMode>,
);
