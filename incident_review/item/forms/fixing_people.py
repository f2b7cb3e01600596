"""The item changes people instead of what they work with."""

TABLE = """
^ remind
  = remind everyone of key hygiene
^ retrain|re-train|re-educate|reeducate|sensitise|sensitize|reprimand|admonish|discipline|punish
    |penalise|penalize|scold|exhort|incentivise|incentivize|counsel|sanction|lecture
  = retrain the night shift
^ cross-train|crosstrain ..2
  = cross-train the team members
^ educate|coach|mentor|empower|motivate|urge|instruct|nudge|upskill|enable|sensitise|enlighten|school
    ?the ?our ?all ?new ?junior ?more ..2 PEOPLE
  = educate developers about quotas
^ train|teach|brief|warn|instruct|educate|coach ..3 PEOPLE ..2 to|about|on|in|not|that|better|how|again
    |more|aware|properly|thoroughly|regularly
  = train the team on failovers
^ make ..6 aware|responsible|accountable|understand|realise|realize
  = make engineers aware of the limits
^ talk|speak|have ..6 to|with ..3 who
  = have a word with the engineer who deployed
^ have a ?serious ?stern ?quick word|talk|chat|conversation with
  = have a word with the night shift
^ send|issue|give ..3 reminder|warning|reprimand|refresher ?to|for|about
  = send a reminder to all developers
^ ?more ?additional ?better ?further ?extra ?regular ?mandatory ?refresher ?general training|trainings
    |coaching|education|retraining|mentoring|upskilling for|of|to ..4 PEOPLE|desk|department|office|departments
  = more training for engineers
^ ?more ?additional ?better ?further ?extra ?regular ?mandatory ?refresher training|trainings|coaching
    |education|retraining|mentoring|upskilling $
  = more training
be|get|are better|properly|adequately|sufficiently|well|fully|regularly|continuously trained|educated
    |briefed|informed|instructed|prepared
  = operators must be better trained
be reminded|retrained|sensitised|sensitized|disciplined|educated|reprimanded|instructed|made ?aware
  = developers should be reminded of the rules
fire|replace|dismiss|sack|remove ?the ?that person|engineer|operator|developer|employee|contractor who
    |responsible
  = replace the engineer who deployed
performance improvement plan
  = performance improvement plan for the operator
revoke|withdraw|remove ..5 from PEOPLE who
  = revoke access from people who make mistakes
need|needs ?to ?be more|better|additional|further ?security training|education|coaching|discipline
  = operators need more training
lack of discipline|training|care|awareness|knowledge ..2 addressed|fixed
  = lack of training to be addressed
trained|educated|informed|prepared|instructed|onboarded better|more|properly|adequately|regularly
    |thoroughly|again
  = new joiners to be trained better
^ build|grow|develop|gain|expand|spread|acquire|increase|broaden|deepen ?up ?the ?our ?team's ?more
    ?internal ?in-house expertise|know-how|knowledge|skills|skill|experience|competence|competencies
    |capabilities|muscle|skillset
  = build expertise in networking
^ hire|find|recruit|get ?a ?more ?better ?additional ?experienced people|engineers|developers|staff
    |experts|talent|sre
  = hire better people
"""
