import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { UiRoot } from '#ui/frame/UiRoot'
import { App } from './app/App.tsx'
import './styles/index.css'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <UiRoot>
        <App />
      </UiRoot>
    </StrictMode>,
  )
}
