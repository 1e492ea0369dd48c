// Draws each [data-diagram] of the page: the model, and over it what the page says of its elements. The same is always
// there in words beside the drawing, so nothing is lost without this file.
//   data-xml      where the BPMN is
//   data-nu       ids of the elements where something stands now; data-gangna, data-floden: what has been walked
//   data-lage     JSON {id: {antal, varme, text}}: a count on an element, tinted 0–4
//   data-adress   a click on an element goes to this address + its id; data-valj: a click opens [data-element=id]
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

const LUFT = 32;
const ord = text => (text || '').split(' ').filter(Boolean);

function knapp(text, gor) {
  const k = document.createElement('button');
  k.type = 'button';
  k.className = 'btn btn-outline-primary btn-sm';
  k.textContent = text;
  k.addEventListener('click', gor);
  return k;
}

function anpassa(plats, canvas) {
  const { inner } = canvas.viewbox();
  const skala = Math.min(1, (plats.clientWidth - 2 * LUFT) / inner.width);
  plats.style.height = Math.min(Math.max(inner.height * skala + 2 * LUFT, 180), 620) + 'px';
  canvas.resized();
  visaHela(plats, canvas);
}

/** The whole drawing in the middle, with air around it, never larger than it was drawn. */
function visaHela(plats, canvas) {
  const { inner } = canvas.viewbox();
  const skala = Math.min(1, (plats.clientWidth - 2 * LUFT) / inner.width, (plats.clientHeight - 2 * LUFT) / inner.height);
  const bredd = plats.clientWidth / skala, hojd = plats.clientHeight / skala;
  canvas.viewbox({ x: inner.x - (bredd - inner.width) / 2, y: inner.y - (hojd - inner.height) / 2, width: bredd, height: hojd });
}

function marke(klass, text) {
  const m = document.createElement('div');
  m.className = klass;
  m.textContent = text;
  m.setAttribute('aria-hidden', 'true');
  return m;
}

function rita(ritning, plats) {
  const canvas = ritning.get('canvas');
  const finns = id => ritning.get('elementRegistry').get(id);
  const satt = (idn, klass) => ord(idn).filter(finns).forEach(id => canvas.addMarker(id, klass));
  satt(plats.dataset.gangna, 'gangen');
  satt(plats.dataset.floden, 'gangen');
  satt(plats.dataset.nu, 'star-har');
  satt(plats.dataset.utpekad, 'utpekad');
  ord(plats.dataset.nu).filter(finns).forEach(id =>
    ritning.get('overlays').add(id, { position: { top: -9, left: -9 }, html: marke('har', '●') }));
  Object.entries(JSON.parse(plats.dataset.lage || '{}')).filter(([id]) => finns(id)).forEach(([id, l]) => {
    canvas.addMarker(id, 'varme-' + l.varme);
    ritning.get('overlays').add(id, { position: { top: -12, right: 14 }, html: marke('antalet', l.antal) });
  });
  return canvas;
}

function lyssna(ritning, plats) {
  const { adress, valj } = plats.dataset;
  ritning.get('eventBus').on('element.click', e => {
    const id = e.element.labelTarget?.id || e.element.id;
    if (adress && document.querySelector(`[data-element="${CSS.escape(id)}"]`)) {
      location.assign(adress + encodeURIComponent(id));
    } else if (valj !== undefined) {
      valjElement(ritning, id);
    }
  });
  document.querySelectorAll('[data-element]').forEach(rad => rad.addEventListener('toggle', () => {
    if (rad.open) {
      valjElement(ritning, rad.dataset.element);
    }
  }));
}

function valjElement(ritning, id) {
  const canvas = ritning.get('canvas');
  ritning.get('elementRegistry').filter(e => canvas.hasMarker(e, 'vald')).forEach(e => canvas.removeMarker(e, 'vald'));
  if (ritning.get('elementRegistry').get(id)) {
    canvas.addMarker(id, 'vald');
  }
  document.querySelectorAll('details[data-element]').forEach(rad => { rad.open = rad.dataset.element === id; });
  document.querySelector(`details[data-element="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
}

async function oppna(plats) {
  plats.dataset.ritad = '';
  const svar = await fetch(plats.dataset.xml);
  if (!svar.ok) {
    plats.textContent = 'Diagrammet kunde inte hämtas. Ladda om sidan.';
    return;
  }
  const ritning = new NavigatedViewer({ container: plats, moddleExtensions: { camunda }, zoomScroll: { enabled: false } });
  await ritning.importXML(await svar.text());
  const canvas = rita(ritning, plats);
  anpassa(plats, canvas);
  lyssna(ritning, plats);
  const rad = document.createElement('div');
  rad.className = 'diagramknappar ejtryck';
  rad.append(knapp('Större', () => ritning.get('zoomScroll').stepZoom(1)), knapp('Mindre', () => ritning.get('zoomScroll').stepZoom(-1)),
    knapp('Hela', () => visaHela(plats, canvas)));
  plats.before(rad);
}

// one that lies in a closed part is drawn when the part is opened: only then has it a width
const oppnaAlla = () => document.querySelectorAll('[data-diagram]:not([data-ritad])').forEach(plats => {
  if (!plats.closest('details:not([open])')) {
    oppna(plats);
  }
});
oppnaAlla();
document.addEventListener('toggle', oppnaAlla, true);
document.addEventListener('htmx:afterSettle', oppnaAlla);
