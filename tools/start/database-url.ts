/** A connection string without user and password: each process adds its own role's. */
export function withoutCredentials(url: string): string {
  const address = new URL(url);
  address.username = '';
  address.password = '';
  address.searchParams.delete('user');
  address.searchParams.delete('password');
  return address.href;
}
