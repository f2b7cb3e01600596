"""Words for what is done to people as a punishment."""

from incident_review.wording.words import Shelf, words

PRIVILEGES = words(
    "access rights right permission permissions privileges privilege credentials key keys badge role bit clearance"
    " rank title card keycard sudo root admin duties post position"
)
PAY = words(
    "bonus bonuses salary salaries pay wages wage fee fees commission raise increment promotion allowance stipend"
    " invoice retainer overtime payment expenses"
)
SCOLDINGS = words(
    "warning reprimand talking-to dressing-down earful roasting rollicking bollocking lecture ear-bashing rebuke"
    " telling-off ticking-off wigging rap rocket carpeting caution admonition admonishment scolding rating censure"
    " demerit strike rebuff chewing-out tongue-lashing reprimands warnings slap"
)
TABLES: Shelf = {
    "their_privilege": PRIVILEGES,
    "pay": PAY,
    "scolding": SCOLDINGS,
    "taken_away": words(
        "revoked withdrawn suspended removed stripped taken pulled rescinded curtailed downgraded confiscated terminated"
        " yanked cancelled canceled"
    ),
    "sanctioned": words(
        "fired sacked demoted disciplined reprimanded penalised penalized punished admonished chastised scolded rebuked"
        " censured berated castigated lambasted canned axed grounded benched sidelined ostracised ostracized ousted"
        " humiliated shamed cautioned upbraided lectured dressed-down written-up expelled"
        " court-martialled blacklisted black-listed shunned defrocked debarred"
    ),
    "conviction": words("disciplinary hr legal management police authorities board dean ethics union compliance"),
}
