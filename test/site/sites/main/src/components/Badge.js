export default function Badge({children}) {
  return <b className="badge">{children}</b>;
}
