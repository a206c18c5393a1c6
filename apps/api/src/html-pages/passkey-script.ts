/**
 * On the page where the embedded issuer asks who somebody is: has the authenticator sign the page's challenge, and sends
 * what it answered with the form.
 */
export const passkeyScript = `const form = document.querySelector('form[data-challenge]');
const read = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
const written = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '');
async function signIn() {
  const { challenge, rp } = form.dataset;
  const asked = { challenge: read(challenge), rpId: rp, userVerification: 'required', timeout: 120000 };
  const { id, response } = await navigator.credentials.get({ publicKey: asked });
  form.elements.credential.value = id;
  form.elements.value.value = written(response.signature);
  form.elements.authenticatorData.value = written(response.authenticatorData);
  form.elements.clientDataJSON.value = written(response.clientDataJSON);
  form.submit();
}
if (form && typeof PublicKeyCredential === 'function') {
  form.hidden = false;
  form.querySelector('button').addEventListener('click', () => {
    signIn().catch(() => { form.querySelector('[role=alert]').hidden = false; });
  });
}
`;
