import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'
import { NOW } from '#support/now'

// Real keys and whole files stand between two steps, on machines that do other things as well.
configure({ asyncUtilTimeout: 10_000 })

// A window reads the day from the computer, which in tests stands where the clock of the vault does.
vi.setSystemTime(NOW)

afterEach(cleanup)
