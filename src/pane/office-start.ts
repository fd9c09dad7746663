/**
 * The only place of the page that names Microsoft's library. It is loaded beside the page (page.html) and never waited for:
 * where its address cannot be reached, or outside Office, the page is simply the page.
 */

/** Answers the library once it has arrived: inside Excel an add-in that never calls onReady is taken for one that hangs. */
export function listenForOffice(): void {
  const script = document.querySelector<HTMLScriptElement>('script[data-office]');
  const greet = () => {
    if (typeof Office !== 'undefined') void Office.onReady();
  };
  if (typeof Office !== 'undefined') greet();
  else script?.addEventListener('load', greet, { once: true });
}
