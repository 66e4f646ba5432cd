/** Every test renders the same page. */
export function useLocation() {
  return {pathname: '/page'};
}
