import * as z from 'zod'

// SECURITY: the content policy forbids building functions from text, which zod would otherwise try.
z.config({ jitless: true })
