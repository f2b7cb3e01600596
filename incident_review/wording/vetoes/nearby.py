"""Vetoes of a word or two nearby."""

from __future__ import annotations

from incident_review.wording.vetoes.reach import (
    PEOPLE_FIRST,
    Veto,
    comes_after,
    follows,
    has,
    in_clause,
    in_clause_itself,
)

VETOES: dict[str, Veto] = {
    "asked-why": has("why", 4),
    "data-we": has("data value values result results one ones answer answers version", 3),
    "not-would": follows("not never", 1),
    "just-negated": has("not never no without", 2),
    "if-clause": has("if whether unsure unclear", 8),
    "is-after": follows("is are remains remain stays", 8),
    "user-mistake": has(
        "importer parser csv off-by-one import intruder visitor visitors reader readers learn learned learnt"
    ),
    "took-look": has("take took taking have had having", 3),
    "makes-none": has("make makes made", 2),
    "we-know": comes_after("know knew likely probably", 4),
    "nothing-was": has("nothing none nobody not no never", 3),
    "i-am": has("am 'm", 2),
    "only-before": has("only", 6),
    "customers": has("customer customers user users client clients visitor visitors reader readers player players", 10),
    "coded-as": follows(
        "withdrawn corrected revised changed reclassified struck removed dropped later wording term phrase label", 14
    ),
    "told-of": has("field box column heading label term category words phrase code menu list option", 3),
    "long-before": has("long well already", 2),
    "guarded": has(
        "catch catches detect detects kind kinds potential common possible recover guard guards against easiest", 4
    ),
    "first-person-before": has("first", 1),
    "negated-blame": has(PEOPLE_FIRST, 3),
    "negated-early": has("if unless", 6),
    "negated-cause": has(
        "not no none never neither nor than avoid avoids nobody without unlike whether cannot hardly isn't exclude excluded rule ruling"
        " excluding ruled eliminate eliminated suspected suspect suspects possible potential",
        5,
    ),
    "hypothetical": has(
        "keeps keep kept could can may might would will cannot prevent prevents avoid avoids protects if unless", 6
    ),
    "ended-in": follows("ended ends end ending exited exits resulted returned failed finished completed terminated", 0),
    "in-no-way": follows("no neither", 0),
    "hedged": follows("probably possibly perhaps presumably likely", 0),
    "defined": comes_after("mean means understand denotes", 3),
    "denied": follows("not never isn't avoid avoids", 3),
    "denied-inside": follows("not never", 0),
    "counted-loss": comes_after(
        "attestation attestations slot slots block blocks proposal proposals beat beats heartbeat heartbeats frame frames"
        " packet packets scrape scrapes poll polls sample samples round rounds",
        4,
    ),
    "not-yet": follows("yet draft", 1),
    "goes-on": comes_after("are is were was will get gets go goes", 8),
    "between-machines": follows(
        "node nodes service services pod pods cluster clusters host hosts process processes", 0
    ),
    "machines-before": in_clause("host hosts node nodes worker workers rack racks switch switches replica replicas", 6),
    "of-nobody": follows("nobody no", 0),
    "looked-for": has("looked look looking searched searching search", 3),
    "then-can": comes_after("can may must will should", 1),
    "quoted-as": has("calling call label labelling term phrase word words", 3),
    "not-said": has("not never nobody none no nothing neither nor without wrong unfair hardly", 12),
    "good-accident": follows(
        "fixed solved discovered found noticed helped improved saved prevented kept spared flagged marked classified"
        " detected identified recognised recognized counted treated interpreted parsed routed matched blocked throttled"
        " cached",
        1,
    ),
    "even": has("even", 2),
    "any-before": has("anyone anybody whoever", 6),
    "to-reader": has("you", 3),
    "any": comes_after("any anything anyone", 2),
    "appointment": follows("window deadline target train flight objective slo sla cut-off", 4),
    "reader": follows("you your", 0),
    "normally": has("normally usually ordinarily normal"),
    "ruled-out": has("ruled rules excluded"),
    "was-taken": comes_after("took seized grabbed", 14),
    "no-way": in_clause("way ways impossible nothing only", 8),
    "by-itself": in_clause("neither itself alone themselves no nothing none", 6),
    "not-sooner": comes_after("later only", 6),
    "as-yet-likely": comes_after("likely probably", 5),
    "permitted": follows("allowed allows permitted permits suggests recommends customary usual prescribes", 16),
    "meta": has("blame blameless explanation", 6),
    "rightful": has(
        "may authority entitled authorised authorized empowered mandate mandated licence license permitted", 8
    ),
    "modal-inside": follows("can may might shall should will would must", 0),
    "on-purpose": follows("purpose deliberately intentionally", 6),
    "follows-from": follows("accordingly therefore thus hence consequently automatically", 1),
    "perceived": has("saw seen received showed shown got gets sees given served returned", 6),
    "luck": has("luckily fortunately lucky luck otherwise storm weather intruder chance"),
    "if-luck": has("luckily fortunately lucky luck"),
    "next-time": has("next future"),
    "of-itself": follows("itself themselves automatically", 4),
    "praise": has("thanks thank grateful well praise credit"),
    "restated": has(
        "approximate replaced restated corrected amended rounded recounted counted provisional superseded timings erratum"
        " timestamps dates figures"
    ),
    "defended": has("reasonable sensible sound defensible understandable sense justified right same"),
    "found": in_clause_itself(
        "found discovered noticed worked learned learnt stumbled solved fixed helped uncovered hit-upon reached", 8
    ),
    "helped": has("helped helps fixed corrected corrects"),
    "ended": has("result results resulted resulting end ends ended ending return returned fail exits exited", 2),
    "not-theirs": has("confirmed confirms confirm denied denies deny assured", 12),
    "asked": has("asked told instructed according", 4),
    "absence": has("leave holiday sick absence vacation off-site offsite"),
    "ability": follows("able access permission permissions rights", 4),
    "because": follows("because", 12),
    "had-before": has("had if were", 12),
    "easily-attack": has("token key password credential credentials leaked stolen", 12),
    "risk": has("risk risks", 4),
    "absent": has("no not any without", 2),
    "link": follows("link url access password key token credentials invite account", 3),
    "key": follows("key link token password holds held owns has wants needs reads", 3),
    "systemic": has("alert retry handles handle covers", 3),
    "conditioned": follows("if when unless", 8),
    "would": has("would could might may will", 4),
    "blame-free": follows(
        "intent negligence cause culprit disciplinary blame blamed hurt injured affected harmed impacted fault", 4
    ),
    "plural-causes": has("other second one among several two three many another", 2),
    "one-of": has("one among several another", 3),
    "if-find": has(
        "find found search searching looking identify investigate investigating determine unclear whether until if", 3
    ),
    "if-sought": has(
        "find search searching looking identify investigate investigating determine unclear whether until if", 3
    ),
    "patience": follows("patient", 0),
    "leaked": follows("leak leaked stolen compromised archive exposed suspicious", 10),
    "note": has("note tip hint", 3),
    "of-service": has("service bot robot ci machine host", 4),
    "long-gone": has("author authors wrote built knew original designed designer maintainer created creator", 12),
    "past-before": has("took paid gave put showed", 3),
    "purpose-only": has("lets allows makes", 3),
    "technical": follows(
        "snapshot automatically hsm unused inactivity timed expired expires lapsed renamed rebuilt rebuild migration migrated template vpn network bastion sso token tokens session sessions dns sync unreachable lockout locked rotated"
        " temporarily reset",
        16,
    ),
    "telling": in_clause("telling asking reminding urging exhorting relying hoping training instead tell", 6),
    "periodic": follows("each every annual annually yearly periodically regularly scheduled spring autumn", 8),
    "away": has(
        "parental maternity paternity sabbatical secondment holiday holidays vacation healed heals recovers turn swap"
        " swapped retires retired retirement jury congrats"
    ),
    "staff-work": comes_after("so because that whether", 2),
    "rested": has("rest sleep slept recover exhausted tired sick ill unwell"),
    "saw-none": comes_after("no nothing none", 2),
    "their-credit": has("trained rehearsed practised practiced prepared drilled"),
    "in-general": comes_after("are can will may happen", 6),
    "by-nature": follows("itself automatically", 0),
    "as-measured": follows("lag latency load traffic size count threshold temperature pressure rate volume quorum", 0),
    "measured": in_clause("time times latency", 3),
    "right-too": has("right correct"),
    "soon-known": has("after by then once soon", 10),
    "pending": has("pending possible probable likely suspected", 2),
    "one-of-more": has("another also too well second likewise", 14),
    "asked-how": has("how whether", 2),
    "the-case": follows("case", 4),
    "reports-of": follows("reports report alerts alert complaints", 0),
    "not-before": has("before until", 2),
    "longer": follows("longer worse", 0),
    "made-sure": has("ensure ensures ensured steps so prevent prevents measures safeguards", 6),
    "compared": has("same effort time than", 3),
    "of-database": has("database databases db server servers service app query queries cluster site disk network", 12),
    "in-theory": has("theory theoretically principle paper", 8),
    "had-to": has("had", 5),
    "instead": has("instead rather than without", 4),
    "not-claimed": has("claim pretend suggest argue assert tempting temptation simplistic misleading", 14),
    "several": has("issues problems factors causes following", 2),
    "at-first": has("first initially originally assuming early"),
    "suspected": has("suspected believed assumed thought likely probably possibly", 4),
    "in-parts": comes_after("into apart seal seals ground tie deadlock", 5),
    "commended": has(
        "splendid excellent superb remarkable remarkably commendable admirable admirably outstanding swiftly promptly"
        " heroic grateful thankful thanks gratitude praise credit calmly first-class"
    ),
    "good-feat": follows(
        "keep save restore rescue recover hold land finish complete repair fix reach avoid contain limit isolate halt stop"
        " prevent catch spot find bring get reopen revive answer finished restored saved kept found recovered",
        3,
    ),
    "survived": follows(
        "noticed caught found spotted saw survived recovered escaped knew detected discovered noticing know", 0
    ),
}
