"use strict";
(() => {
  const root = document.documentElement;
  const inspector = document.querySelector(".inspector");
  const claims = [...document.querySelectorAll(".claim")];
  const cards = [...document.querySelectorAll(".card")];
  const passages = [...document.querySelectorAll(".text span")];
  const relations = ["supports", "contradicts", "nearest"];
  const numbers = (list) => (list ? list.split(" ") : []);

  const show = (view) => {
    inspector.dataset.view = view;
    for (const button of inspector.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.value === view));
    }
  };

  const choose = (chosen) => {
    const meets = (list) => numbers(list).some((number) => chosen.includes(number));
    for (const claim of claims) {
      claim.toggleAttribute("aria-current", meets(claim.dataset.claims));
      if (claim.hasAttribute("aria-current")) claim.setAttribute("aria-current", "true");
    }
    for (const card of cards) card.classList.toggle("chosen", chosen.includes(card.dataset.claim));
    for (const passage of passages) {
      for (const relation of relations) {
        passage.classList.toggle("lit-" + relation, meets(passage.dataset[relation]));
      }
    }
    root.classList.toggle("chosen", chosen.length > 0);
    show(chosen.length > 0 ? "chosen" : "problems");
  };

  const open = (chosen) => {
    choose(chosen);
    const claim = claims.find((item) => numbers(item.dataset.claims).some((number) => chosen.includes(number)));
    const place = claim && document.getElementById(claim.hash.slice(1));
    if (place) place.scrollIntoView({ block: place.closest(".text") ? "center" : "nearest" });
    if (chosen.length > 0) history.replaceState(null, "", "#claim-" + chosen[0]);
  };

  claims.forEach((claim, index) => {
    claim.addEventListener("click", (event) => {
      event.preventDefault();
      open(numbers(claim.dataset.claims));
    });
    claim.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const next = step && claims[index + step];
      if (next) { next.focus(); open(numbers(next.dataset.claims)); }
    });
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") choose([]); });
  for (const button of inspector.querySelectorAll("button")) {
    button.addEventListener("click", () => { choose([]); show(button.value); });
  }
  const fromAddress = () => {
    const linked = location.hash.match(/^#claim-(\d+)$/);
    if (linked) open([linked[1]]);
  };
  addEventListener("hashchange", fromAddress);
  root.classList.add("js");
  fromAddress();
})();
