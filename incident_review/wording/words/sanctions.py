"""Words for what is done to people as a punishment."""

from incident_review.wording.words import Shelf, words

PRIVILEGES = words(
    "access rights right permission permissions privileges privilege credentials key keys badge role bit clearance"
    " rank title card keycard sudo root admin duties post position authority authorisation authorization licence license"
    " login allocation keycards badges fob keyfob passes roles mandate logins"
)
PAY = words(
    "bonus bonuses salary salaries pay wages wage fee fees commission raise increment promotion allowance stipend"
    " invoice retainer overtime payment expenses remuneration pay-rise raises increments"
    " allowances stipends perks gratuity paycheck paycheque"
)
SCOLDINGS = words(
    "warning reprimand talking-to dressing-down earful roasting rollicking bollocking lecture ear-bashing rebuke"
    " telling-off ticking-off wigging rap rocket carpeting caution admonition admonishment scolding rating censure"
    " demerit strike rebuff chewing-out tongue-lashing reprimands warnings slap abmahnung avertissement ultimatum"
    " tirade sermon grilling drubbing yellow-card red-card upbraiding black-mark"
)
TABLES: Shelf = {
    "their_privilege": PRIVILEGES,
    "pay": PAY,
    "scolding": SCOLDINGS,
    "taken_away": words(
        "revoked withdrawn suspended removed stripped taken pulled rescinded curtailed downgraded confiscated terminated"
        " yanked cancelled canceled seized forfeited frozen annulled cut restricted"
    ),
    "sanctioned": words(
        "fired sacked demoted disciplined reprimanded penalised penalized punished admonished chastised scolded rebuked"
        " censured berated castigated lambasted canned axed grounded benched sidelined ostracised ostracized ousted"
        " humiliated shamed cautioned upbraided lectured dressed-down written-up expelled"
        " court-martialled blacklisted black-listed shunned defrocked debarred reproved pilloried excoriated vilified"
        " court-martialed disbarred"
    ),
    "sanction": words(
        "reprimand reprimands warning warnings caution suspension suspensions dismissal demotion penalty penalties fine"
        " fines sanction sanctions ban bans punishment retraining re-training reassessment re-assessment re-examination"
        " recertification probation exclusion disqualification censure rebuke admonition surcharge deduction detention"
        " curfew discipline measures consequences proceedings action termination expulsion removal debarment levy"
        " clawback transfer reassignment re-education remediation demotions dismissals punishments sackings firing"
        " sacking demerit demerits malus"
    ),
    "lessons": words(
        "training retraining re-training course courses examination exam exams assessment reassessment re-assessment"
        " re-examination certification recertification instruction refresher induction coaching counselling mentoring"
        " seminar workshop module modules class classes test requalification evaluation appraisal e-learning tutoring"
        " schooling remediation re-certification re-induction re-instruction counseling bootcamp webinar refreshers"
        " trainings re-onboarding"
    ),
    "corrective": words(
        "mandatory compulsory obligatory corrective remedial refresher additional extra further fresh repeat renewed"
        " enforced forced formal disciplinary basic another second new supplementary immediate full punitive intensive"
    ),
    "compulsory": words(
        "mandatory compulsory obligatory corrective remedial repeat renewed enforced forced disciplinary punitive"
    ),
    "rota_of": words(
        "rota roster rotation schedule list team project approvers committee programme on-call call duty duties deploy"
        " deploys deployment deployments release releases shift shifts bridge desk crew panel pager production prod"
        " console uploads merges field floor job case account contract board rotas rosters rollout rollouts on-calls"
    ),
    "in_charge": words(
        "supervision probation observation watch notice review leave escort tutelage monitoring oversight surveillance"
        " investigation guard restriction restrictions curfew"
    ),
    "grantable": words(
        "push merge write deploy commit approval approve posting publish publishing editing upload release signing edit"
        " admin root sudo prod production console override access rights right permission permissions privileges key keys"
        " badge clearance login pass passes role bit entry"
    ),
    "promotion": words("promotion promo raise bonus pay-rise increment uplift advancement step-up"),
    "grade": words(
        "senior lead principal staff manager supervisor head team shift level grade director partner foreman captain"
        " associate inspector chief coordinator superintendent sergeant"
    ),
    "conviction": words("disciplinary hr legal management police authorities board dean ethics union compliance"),
}
