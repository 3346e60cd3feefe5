// The peer in React 19 for `benches/press.mjs`: the placards, the count, the verdict, the reasons and the steps of one
// meeting. It is written as React's own documentation advises: one state, components of what is shown, and placards that
// are drawn again only when what they show has changed.

import { memo, useCallback, useEffect, useMemo, useReducer } from "react";
import { createRoot } from "react-dom/client";
import { ROUND, SIGNS, SIGN_OF, decide, label, next } from "../decide.js";

const meeting = JSON.parse(document.querySelector("#meeting").textContent);
const { seats, words, texts } = meeting;
const COLUMNS = ["in-favour", "against", "abstaining", "not-voting"];
const recorded = { votes: seats.map(({ vote }) => vote), focus: 0 };
const record = decide(meeting, recorded.votes);

function reduce(state, { press, focus, set }) {
  if (focus !== undefined) return focus === state.focus ? state : { ...state, focus };
  if (set) return { ...state, votes: state.votes.map((vote, at) => (seats[at].barred ? vote : set)) };
  if (seats[press].barred) return { ...state, focus: press };
  return { focus: press, votes: state.votes.map((vote, at) => (at === press ? next(vote) : vote)) };
}

/** A part of the page that a press does not change. */
const Still = memo(function Still({ part: { tag: Tag, attributes, html } }) {
  const { class: className, ...others } = attributes;
  return <Tag className={className} {...others} dangerouslySetInnerHTML={{ __html: html }} />;
});

function Sign({ vote }) {
  return (
    <svg className="vote-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SIGNS[vote]} />
    </svg>
  );
}

const Placard = memo(function Placard({ at, vote, tabStop, dispatch }) {
  const seat = seats[at];
  const onKeyDown = (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    dispatch({ press: at });
  };
  return (
    <div
      className="seat-button"
      data-member={seat.code}
      data-vote={vote}
      data-permanent={seat.permanent ? "" : undefined}
      data-presides={seat.presides}
      data-place={seat.place}
      data-changed={vote === seat.vote ? undefined : ""}
      data-barred={seat.barred ? "" : undefined}
    >
      <button
        type="button"
        id={`seat-${seat.code}`}
        data-seat={seat.code}
        tabIndex={tabStop ? 0 : -1}
        aria-label={label(seat, vote, words)}
        aria-disabled={seat.barred ? "true" : undefined}
        aria-haspopup="menu"
        aria-expanded="false"
        onClick={() => dispatch({ press: at })}
        onFocus={() => dispatch({ focus: at })}
        onKeyDown={onKeyDown}
      >
        <span className="name">{seat.name}</span>
        <Sign vote={vote} />
        <span className="code">{seat.code}</span>
      </button>
    </div>
  );
});

const Placards = ({ state, dispatch }) =>
  seats.map(({ code }, at) => (
    <Placard key={code} at={at} vote={state.votes[at]} tabStop={state.focus === at} dispatch={dispatch} />
  ));

function Chamber({ state, outcome, dispatch }) {
  return (
    <div className="chamber" data-room="" data-seats={seats.length}>
      <svg
        className="chamber-table" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"
      >
        <path d={texts.table} />
      </svg>
      <p className="chamber-count" aria-hidden="true">
        <strong>{outcome.tally}</strong>
        <span>{texts.columns}</span>
      </p>
      <div className="chamber-seats" role="group" aria-label={texts.room}>
        <Placards state={state} dispatch={dispatch} />
      </div>
    </div>
  );
}

const SetAll = memo(function SetAll({ dispatch }) {
  return (
    <>
      <button type="button" id="set-all" popoverTarget="set-shown">{texts.set}</button>
      <div className="hall-set-all" id="set-shown" popover="auto" role="group" aria-label={texts.set}>
        {ROUND.map((vote) => (
          <button
            key={vote} type="button" className="hall-set" data-vote={vote} popoverTarget="set-shown"
            popoverTargetAction="hide" onClick={() => dispatch({ set: vote })}
          >
            <Sign vote={vote} />
            <span>{texts.setTo[vote]}</span>
          </button>
        ))}
        <button type="button" popoverTarget="set-shown" popoverTargetAction="hide">{texts.setNone}</button>
      </div>
    </>
  );
});

function Hall({ state, outcome, dispatch }) {
  return (
    <div className="hall" data-room="">
      <div className="hall-tools">
        {meeting.tools.map((part) => <Still key={part.attributes.class} part={part} />)}
        <SetAll dispatch={dispatch} />
      </div>
      <div className="hall-grid" role="group" aria-label={texts.room}>
        {COLUMNS.map((vote) => (
          <h3 key={vote} className="hall-group" data-vote={vote}>
            <span className="count">{outcome.count[vote]}</span> <span className="word">{words[vote]}</span>
          </h3>
        ))}
        <Placards state={state} dispatch={dispatch} />
      </div>
      <Still part={meeting.form} />
    </div>
  );
}

const Step = memo(function Step({ id, title, about, current, tone, short, count, changed, differs }) {
  return (
    <li>
      <button
        type="button" id={id} className="motion-card" data-tone={tone} data-changed={changed ? "" : undefined}
        data-differs={differs ? "" : undefined} aria-current={current ? "step" : undefined}
      >
        <span className="title">{title}</span>
        <span className="about">{about}</span>
        <span className="result">
          <Sign vote={SIGN_OF[tone]} />
          <span>{short}</span> <span className="count">{count}</span>
        </span>
        {changed && <span className="flag">{texts.flag}</span>}
      </button>
    </li>
  );
});

function Steps({ votes, outcome }) {
  const now = {
    tone: outcome.tone,
    short: outcome.short,
    count: outcome.tally,
    changed: votes.some((vote, at) => vote !== seats[at].vote),
    differs: outcome.word !== record.word,
  };
  return (
    <nav className="motion-list" aria-label={texts.steps}>
      <ol>
        {meeting.steps.map((step) => <Step key={step.id} {...step} {...(step.current ? now : undefined)} />)}
      </ol>
      <p className="motion-order">{texts.order}</p>
    </nav>
  );
}

function Verdict({ outcome }) {
  return (
    <section className="card verdict" data-tone={outcome.tone} aria-labelledby="verdict">
      <h2 id="verdict">
        <Sign vote={SIGN_OF[outcome.tone]} />
        <span>{outcome.word}</span>
      </h2>
      <p>{outcome.sentence}</p>
      <figure className="tally-bar">
        <svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {outcome.bars.map(({ vote, x, width }) => (
            <rect key={vote} data-vote={vote} x={x} y="0" width={width} height="20" />
          ))}
          <rect className="needed" x={outcome.mark} y="0" width="4" height="20" />
        </svg>
        <figcaption>
          {outcome.caption}
          <span className="tally-needed">{outcome.neededWords}</span>
        </figcaption>
      </figure>
    </section>
  );
}

const Reason = memo(function Reason({ bearing, title, detail, provision }) {
  return (
    <li className="reason" data-bearing={bearing}>
      <span className="reason-sign"><Sign vote={SIGN_OF[bearing]} /></span>
      <div className="reason-text">
        <p className="reason-title">{title}</p>
        <p className="reason-detail">{detail}</p>
      </div>
      {provision && (
        <details className="provision-note">
          <summary>{provision}</summary>
          <div className="provision-text"><p>{texts.loading}</p></div>
        </details>
      )}
    </li>
  );
});

function Page() {
  const [state, send] = useReducer(reduce, recorded);
  const dispatch = useCallback((action) => send(action), []);
  const outcome = useMemo(() => decide(meeting, state.votes), [state.votes]);
  useEffect(() => {
    document.documentElement.dataset.app = "live";
  }, []);
  const Room = meeting.body === "council" ? Chamber : Hall;
  return (
    <main id="main">
      <div className="page-columns">
        <Steps votes={state.votes} outcome={outcome} />
        <div className="page-room">
          <section className="card room" id="room" aria-label={texts.section}>
            <Still part={meeting.head} />
            <Still part={meeting.buttons} />
            <div className="late" data-late="" id="late-supposition" />
            <Room state={state} outcome={outcome} dispatch={dispatch} />
            <div className="late" data-late="" id="late-room-foot">
              <Still part={meeting.about} />
              <Still part={meeting.foot} />
            </div>
          </section>
        </div>
        <aside className="page-why" aria-label={texts.why}>
          <Verdict outcome={outcome} />
          <div className="card page-more">
            <section className="reasons" aria-labelledby="reasons">
              <h2 id="reasons" className="visually-hidden">{texts.reasons}</h2>
              <ul>{outcome.reasons.map((reason) => <Reason key={reason.title} {...reason} />)}</ul>
            </section>
          </div>
        </aside>
      </div>
    </main>
  );
}

createRoot(document.querySelector("#app")).render(<Page />);
