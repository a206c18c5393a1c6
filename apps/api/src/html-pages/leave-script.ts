/** On the issuer's page for logging out, which one reaches only after asking for it: answers it without asking again. */
export const leaveScript = `document.querySelector('button[name=logout]')?.click();\n`;
