/** The name with its icon, as the first heading of a page. */
export function Brand({ title = 'Crossread' }: { title?: string }) {
  return (
    <h1 class="brand">
      <img src="/icon/96.png" alt="" width="28" height="28" />
      {title}
    </h1>
  );
}
