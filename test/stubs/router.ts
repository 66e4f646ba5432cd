/** Where the test is; one that renders several pages moves on, since ids are unique on a page. */
export const location = {pathname: '/page'};

export function useLocation() {
  return {...location};
}
