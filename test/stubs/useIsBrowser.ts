/** Tests render as the server does. */
export default function useIsBrowser() {
  return false;
}
