"""Text that is not English is left alone.

## Why
The analysis of wording reads English. Text in another language is told by its little words; no form is looked for in
it, and this hint says so, once, so that silence is not taken for approval.

## Source
The limits of this tool; see the page on accuracy.

## Bad
- Der Alarm kam um zehn, und die Kollegin hat dann das System neu gestartet, weil es nicht mehr ging.
- L'alerte est arrivée à dix heures, et nous avons redémarré le service dans la nuit avec les équipes.
- El equipo no sabía que la base de datos estaba llena, y por eso el servicio se quedó sin respuesta.

## Good
- Ana restarted the service "Grüne Welle" at 10:04.
- The message "Zugriff verweigert" stood in the log.
"""

from collections.abc import Iterator

from incident_review.finding import Finding, Severity
from incident_review.rule import Rule
from incident_review.wording import PROSE, Reading

RULE = Rule(binds=PROSE, severity=Severity.INFO)


def check(reading: Reading) -> Iterator[Finding]:
    """Point at the first passage that is not English."""
    for passage in reading.foreign[:1]:
        yield Finding(
            place=passage.place(0, len(passage.text.rstrip())),
            message="this is not English, so its wording was not looked at",
            help="nothing to do: other languages are left alone",
        )
