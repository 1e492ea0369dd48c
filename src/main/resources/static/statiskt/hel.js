// A form that is sent before the whole page has arrived would leave out the fields that had not: it waits for them.
let vantar = false;

addEventListener('submit', handelse => {
  if (document.readyState !== 'loading') {
    return;
  }
  handelse.preventDefault();
  handelse.stopImmediatePropagation();
  if (!vantar) {
    vantar = true;
    document.addEventListener('DOMContentLoaded', () => {
      vantar = false;
      handelse.target.requestSubmit(handelse.submitter);
    }, { once: true });
  }
}, true);
