import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Real keys and whole files stand between two steps, on machines that do other things as well.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)
