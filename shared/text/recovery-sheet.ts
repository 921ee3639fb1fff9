import { escapeHtml } from './escape-html.ts'

type Vault = { id: string; name: string; createdAt: string }

/** The page that holds a vault's recovery key, to be printed and kept away from the computer. */
export function recoverySheetHtml(recoveryKey: string, vault: Vault): string {
  const day = vault.createdAt.slice(0, 10)
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Recovery key of ${escapeHtml(vault.name)}</title>
<link rel="stylesheet" href="/recovery-sheet.css"></head>
<body>
<h1>Recovery key</h1>
<p>This key opens the vault named below if its passphrase is forgotten. Whoever holds it can read everything in it.</p>
<p class="key">${escapeHtml(recoveryKey)}</p>
<dl>
<dt>Vault</dt><dd>${escapeHtml(vault.name)}</dd>
<dt>Vault number</dt><dd>${escapeHtml(vault.id)}</dd>
<dt>Created on</dt><dd>${escapeHtml(day)}</dd>
</dl>
<p>Keep this sheet in a safe place, away from the computer. If both passphrase and recovery key are lost, nobody can open the vault again.</p>
</body>
</html>`
}
