"use strict";
(() => {
  const events = [...document.querySelectorAll(".events > li")];
  const rows = new Map([...document.querySelectorAll(".timeline tr[data-event]")].map((r) => [r.dataset.event, r]));
  const marks = [...document.querySelectorAll(".map [data-events]")];
  const map = document.querySelector(".map");
  const scroller = document.querySelector(".scroller");
  const search = document.querySelector("#search");
  const status = document.querySelector("#status");
  const numberOf = (event) => event.id.slice("event-".length);
  const shown = () => events.filter((event) => !event.hidden);
  const say = (text, values) => { status.textContent = text.replace(/\{(\w+)\}/g, (_, name) => values[name]); };
  const tellShown = () => say(status.dataset.shown, { n: shown().length, all: events.length });
  const wide = window.matchMedia("(min-width: 90rem)");
  let selected = null;

  function select(number, focus) {
    selected = number;
    for (const event of events) event.classList.toggle("selected", numberOf(event) === number);
    for (const [name, row] of rows) row.classList.toggle("selected", name === number);
    for (const mark of marks) showSelected(mark);
    const event = document.getElementById(`event-${number}`);
    if (!event) { tellShown(); return; }
    event.scrollIntoView({ block: "nearest" }); // its row is marked, and scrolled to only where both can be seen
    if (wide.matches) rows.get(number)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focus) event.focus({ preventScroll: true });
    say(status.dataset.selected, { what: event.querySelector("h3").textContent });
  }

  // Places that would hide one another at this scale are one mark that counts their events; from nearer they part.
  const isShown = (number) => !document.getElementById(`event-${number}`).hidden;
  const points = marks.filter((mark) => mark.matches(".mark"));
  const membersOf = new Map();
  const eventsOf = (mark) => [...new Set((membersOf.get(mark) ?? [mark]).flatMap((m) => m.dataset.events.split(" ")))];

  function showSelected(mark) {
    mark.classList.toggle("selected", !mark.matches(".covered") && selected !== null && eventsOf(mark).includes(selected));
  }

  // How far a mark reaches to either side: farther with the number of several, and with brackets about it.
  const isImplied = (mark) => "implied" in mark.dataset;
  function reachOf(mark) {
    const members = membersOf.get(mark) ?? [mark];
    if (members.length > 1) return members.every(isImplied) ? 17 : 12;
    return isImplied(mark) ? 14 : 9;
  }
  const touches = (leader, x, y, mark) => Math.hypot(leader.x - x, leader.y - y) < 18 ||
    (Math.abs(leader.y - y) < 16 && Math.abs(leader.x - x) < reachOf(leader.mark) + reachOf(mark));

  function gather(unit) {
    const leaders = [];
    membersOf.clear();
    for (const mark of points) {
      const [x, y] = mark.dataset.at.split(" ").map((at) => at / unit);
      const leader = mark.hasAttribute("hidden") ? null : leaders.find((l) => touches(l, x, y, mark));
      mark.classList.toggle("covered", Boolean(leader));
      if (leader) membersOf.get(leader.mark).push(mark);
      else if (!mark.hasAttribute("hidden")) { leaders.push({ x, y, mark }); membersOf.set(mark, [mark]); }
    }
    for (let i = leaders.length - 1; i > 0; i--) { // those that have become so wide that they touch one before them
      const { x, y, mark } = leaders[i];
      const leader = leaders.slice(0, i).find((l) => touches(l, x, y, mark));
      if (!leader) continue;
      membersOf.get(leader.mark).push(...membersOf.get(mark));
      membersOf.delete(mark);
      mark.classList.add("covered");
      leaders.splice(i, 1);
      i = leaders.length;
    }
    for (const mark of points) {
      const members = membersOf.get(mark) ?? [];
      const several = members.length > 1;
      mark.classList.toggle("several", several);
      mark.classList.toggle("implied", several && members.every(isImplied)); // as on the map pane
      mark.querySelector(".together text").textContent = several ? eventsOf(mark).filter(isShown).length : "";
      mark.setAttribute("aria-label", several ? members.map((m) => m.dataset.said).join(". ") : mark.dataset.said);
      mark.querySelector("title").textContent = mark.getAttribute("aria-label");
      showSelected(mark);
    }
  }

  function walk(step) {
    const list = shown();
    if (!list.length) return;
    const at = list.findIndex((event) => numberOf(event) === selected);
    const next = at < 0 ? (step > 0 ? 0 : list.length - 1) : (at + step + list.length) % list.length;
    select(numberOf(list[next]), true);
  }

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = new Set([...document.querySelectorAll("[name=certainty]:checked")].map((box) => box.value));
    for (const event of events) {
      const text = event.textContent.toLowerCase();
      event.hidden = !wanted.has(event.dataset.certainty) || !words.every((word) => text.includes(word));
    }
    const left = new Set(shown().map(numberOf));
    for (const [name, row] of rows) row.hidden = !left.has(name);
    for (const mark of marks) mark.classList.toggle("gone", !mark.dataset.events.split(" ").some((n) => left.has(n)));
    for (const mark of marks) mark.toggleAttribute("hidden", mark.classList.contains("gone"));
    if (map) look(view);
    tellShown();
  }

  function choose(mark) {
    const all = eventsOf(mark).filter(isShown);
    if (all.length) select(all[(all.indexOf(selected) + 1) % all.length], false);
  }

  const frame = map ? map.getAttribute("viewBox").split(" ").map(Number) : null;
  let view = frame && [...frame];

  function look(next) {
    const width = Math.min(frame[2] * 2, Math.max(frame[2] / 30, next[2]));
    const height = (width * frame[3]) / frame[2];
    const aside = frame[2] / 2; // the base runs on so far beside the frame
    const x = Math.min(frame[2] + aside - width, Math.max(-aside, next[0]));
    const y = Math.min(frame[3] + aside - height, Math.max(-aside, next[1]));
    view = [x, y, width, height];
    map.setAttribute("viewBox", view.join(" "));
    const unit = width / (map.clientWidth || 1000); // of the drawing, for a pixel of the screen
    const room = frame[2] / 1000 / unit; // 1 where the names have the room that they were placed for
    map.classList.toggle("near", room > 2);
    map.classList.toggle("zoomed", width < frame[2] * 0.99);
    map.classList.toggle("small", room < 0.8);
    for (const mark of map.querySelectorAll(".mark"))
      mark.setAttribute("transform", `translate(${mark.dataset.at}) scale(${unit})`);
    gather(unit);
  }

  function zoomMap(factor) {
    const width = view[2] * factor, height = view[3] * factor;
    const chosen = points.find((mark) => mark.matches(".selected"));
    const [x, y] = chosen ? chosen.dataset.at.split(" ").map(Number) : [view[0] + view[2] / 2, view[1] + view[3] / 2];
    look([x - width / 2, y - height / 2, width, height]);
  }

  let wasDragged = false;
  let drag = null; // where the pointer went down, what was in view then, and whether it has moved since

  function startDrag(press) {
    if (press.button === 0) drag = { x: press.clientX, y: press.clientY, view: [...view], moved: false };
  }

  function moveDrag(move) {
    if (!drag) return;
    const dx = move.clientX - drag.x, dy = move.clientY - drag.y;
    if (!drag.moved && Math.hypot(dx, dy) < 5) return;
    if (!drag.moved) map.setPointerCapture(move.pointerId);
    drag.moved = true;
    const unit = view[2] / map.clientWidth;
    look([drag.view[0] - dx * unit, drag.view[1] - dy * unit, view[2], view[3]]);
  }

  function endDrag() {
    wasDragged = Boolean(drag?.moved);
    drag = null;
    setTimeout(() => { wasDragged = false; }); // after the click that ends a drag, if there is one
  }

  const steps = { ArrowLeft: [-0.2, 0], ArrowRight: [0.2, 0], ArrowUp: [0, -0.2], ArrowDown: [0, 0.2] };

  function onMapKey(key) {
    if (key in steps) look([view[0] + steps[key][0] * view[2], view[1] + steps[key][1] * view[3], view[2], view[3]]);
    else if (key === "+" || key === "=") zoomMap(1 / 1.5);
    else if (key === "-") zoomMap(1.5);
    else if (key === "0") look([...frame]);
    else return false;
    return true;
  }

  let stretch = 1;

  function stretchTimeline(factor) {
    const middle = (scroller.scrollLeft + scroller.clientWidth / 2) / scroller.scrollWidth;
    stretch = Math.min(60, Math.max(1, factor === 0 ? 1 : stretch * factor));
    const table = scroller.querySelector("table");
    table.style.width = `${stretch * 100}%`;
    table.classList.toggle("close", stretch >= 3);
    scroller.scrollLeft = middle * scroller.scrollWidth - scroller.clientWidth / 2;
  }

  function onTimelineKey(key) {
    if (key === "+" || key === "=") stretchTimeline(1.5);
    else if (key === "-") stretchTimeline(1 / 1.5);
    else if (key === "0") stretchTimeline(0);
    else return false;
    return true;
  }

  document.addEventListener("keydown", (press) => {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    const at = document.activeElement;
    let done = true;
    if (press.key === "Escape") { at.blur(); select(null, false); }
    else if (at.matches("input[type=search]")) done = false;
    else if (at.matches("[data-events]") && (press.key === "Enter" || press.key === " ")) choose(at);
    else if (press.key === "j" || press.key === "J") walk(1);
    else if (press.key === "k" || press.key === "K") walk(-1);
    else if (press.key === "/") search.focus();
    else if (map && map.contains(at)) done = onMapKey(press.key);
    else if (scroller && scroller.contains(at)) done = onTimelineKey(press.key);
    else done = false;
    if (done) press.preventDefault();
  });

  document.addEventListener("click", (click) => {
    const button = click.target.closest("[data-do], [data-events], .timeline button");
    if (!button || wasDragged) return;
    if (button.dataset.do) ({ nearer: () => zoomMap(1 / 1.5), farther: () => zoomMap(1.5), whole: () => look([...frame]),
      longer: () => stretchTimeline(1.5), shorter: () => stretchTimeline(1 / 1.5), all: () => stretchTimeline(0) })[button.dataset.do]();
    else if (button.dataset.events) choose(button);
    else select(button.closest("tr").dataset.event, false);
  });
  document.addEventListener("input", filter);
  map?.addEventListener("pointerdown", startDrag);
  map?.addEventListener("pointermove", moveDrag);
  for (const end of ["pointerup", "pointercancel"]) map?.addEventListener(end, endDrag);
  window.addEventListener("resize", () => map && look(view));
  if (map) look(view);
  filter();
})();
