// The keyboard: "/" seeks, j and k walk the rows of a list. Every page works without this file.
const AV = 'verkstall.snabbtangenter.av';
const val = document.getElementById('snabbtangenter');
const pa = () => localStorage.getItem(AV) !== '1';

if (val) {
  val.checked = pa();
  val.addEventListener('change', () => localStorage.setItem(AV, val.checked ? '0' : '1'));
}

const skriver = mal => mal instanceof HTMLElement && (mal.isContentEditable || /^(input|textarea|select)$/i.test(mal.tagName));

function gaTillRad(steg) {
  const rader = [...document.querySelectorAll('[data-rader] tbody tr')];
  const nu = rader.findIndex(rad => rad.contains(document.activeElement));
  const nasta = rader[Math.min(Math.max(nu + steg, 0), rader.length - 1)];
  nasta?.querySelector('a, button')?.focus();
}

function taRaden() {
  document.activeElement?.closest('[data-rader] tr')?.querySelector('[data-ta]')?.click();
}

document.addEventListener('keydown', e => {
  if (e.ctrlKey || e.metaKey || e.altKey || !pa() || skriver(e.target)) {
    return;
  }
  const gor = {
    '/': () => document.getElementById('sok')?.focus(),
    j: () => gaTillRad(1),
    k: () => gaTillRad(-1),
    t: taRaden
  }[e.key];
  if (gor) {
    e.preventDefault();
    gor();
  }
});

// where the rail lies down, the place one is at is brought into sight
document.querySelector('.ranna [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

// The sliders of the what-if page follow their fields and the fields follow them; without this file they are posted with the form.
const tusental = new Intl.NumberFormat('sv-SE');
const FLYTTAD = 'verkstall.reglage';

function foljFaltet(reglage) {
  const falt = reglage.form?.elements[reglage.dataset.reglage];
  const varde = document.getElementById('varde-' + reglage.dataset.reglage);
  const visa = () => { varde.value = tusental.format(reglage.value); };
  if (!(falt instanceof HTMLInputElement)) {
    reglage.addEventListener('input', visa);
    reglage.addEventListener('change', () => {
      sessionStorage.setItem(FLYTTAD, reglage.id);
      reglage.form.requestSubmit();
    });
    return;
  }
  // the field alone is posted from here on
  reglage.form.elements['_fore_' + reglage.dataset.reglage].removeAttribute('name');
  reglage.removeAttribute('name');
  reglage.addEventListener('input', () => {
    falt.value = reglage.value;
    visa();
    const partner = reglage.form.elements.sammanlevande;
    if (reglage.dataset.reglage === 'makeNettoinkomst' && partner) {
      partner.checked = true;
    }
    falt.dispatchEvent(new Event('input', { bubbles: true }));
  });
  falt.addEventListener('input', () => {
    const tal = Number(falt.value.replace(/\s/g, '').replace(',', '.'));
    if (document.activeElement !== reglage && Number.isFinite(tal)) {
      reglage.value = tal;
      visa();
    }
  });
}

document.querySelectorAll('[data-reglage]').forEach(foljFaltet);
const flyttad = sessionStorage.getItem(FLYTTAD);
if (flyttad) {
  sessionStorage.removeItem(FLYTTAD);
  document.getElementById(flyttad)?.focus();
}
