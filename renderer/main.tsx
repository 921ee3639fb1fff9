import './schemas-without-eval.ts'
import { StrictMode } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { UiRoot } from '#ui/frame/UiRoot'
import { App } from './app/App.tsx'
import { queryClient } from './call.ts'
import './styles/index.css'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <UiRoot>
          <App />
        </UiRoot>
      </QueryClientProvider>
    </StrictMode>,
  )
}
