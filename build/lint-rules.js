/** Rules of this codebase that the linter does not know by itself. */
const rules = {
  'no-current-date': {
    create: (context) => ({
      NewExpression(node) {
        if (node.callee.name !== 'Date' || node.arguments.length > 0) return
        context.report({ node, message: 'The present moment is an argument, never read here.' })
      },
    }),
  },
}

export default { meta: { name: 'workbench' }, rules }
