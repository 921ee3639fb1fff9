import { runTool } from '../setup/commands.js'

const PROJECTS = ['shared', 'electron', 'renderer', 'build', 'test']

/** Whether every file is formatted; counts as one check. */
export function checkFormat() {
  return single(runTool('prettier', ['--check', '--log-level', 'warn', '.']))
}

/** Whether the linter, with types, finds nothing; counts as one check. */
export function checkLint() {
  const options = ['--config', 'build/oxlintrc.json', '--type-aware', '--deny-warnings']
  return single(runTool('oxlint', [...options, 'electron', 'renderer', 'shared', 'build', 'test']))
}

/** Whether each part of the tree type-checks; counts as one check per part. */
export async function checkTypes() {
  const sum = { passed: 0, failed: 0 }
  for (const project of PROJECTS) {
    const { passed, failed } = await single(runTool('typescript', ['-p', project]))
    sum.passed += passed
    sum.failed += failed
  }
  return sum
}

async function single(job) {
  const { code } = await job
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}
