package id.selaras.importing;

import id.selaras.importing.Compared.Line;
import id.selaras.importing.Fits.Fit;
import id.selaras.importing.ImportRuns.Changed;
import id.selaras.importing.ImportRuns.Outcome;
import id.selaras.importing.Standing.Family;
import id.selaras.importing.Standing.Home;
import id.selaras.registry.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays the families of a chunk beside what the registry has, and stages what is to be written. */
final class Comparison {
    private final Known known;
    private final Staging staging;
    private final LocalDate dropped;
    private final Compared compared;
    private final Set<String> cards = new HashSet<>();
    private final Set<UUID> persons = new HashSet<>();
    private final Set<UUID> homes = new HashSet<>();
    private final List<Runnable> last = new ArrayList<>();

    Comparison(Known known, Staging staging, LocalDate dropped, Compared compared) {
        this.known = known;
        this.staging = staging;
        this.dropped = dropped;
        this.compared = compared;
    }

    /** @param digests of what the list says; null for a family where it is not to be remembered */
    void addAll(List<FamilyRows> families, Map<FamilyRows, @Nullable Long> digests) {
        for (var family : families) {
            var card = family.rows().getFirst().family().card();
            if (card != null) {
                cards.add(card.digits());
            }
        }
        families.forEach(family -> add(family, digests.get(family)));
        last.forEach(Runnable::run);
    }

    private void add(FamilyRows read, @Nullable Long digest) {
        var card = read.rows().getFirst().family().card();
        var withCard = known.withCard(card == null ? null : card.digits());
        var rows = withCard.isEmpty() ? read : read.headKnown();
        rows.held().forEach(row -> note(row, Outcome.BROKEN));
        var sound = rows.sound();
        if (withCard.size() > 1) {
            sound.forEach(row -> note(row.with(RowFinding.of(RowProblem.FITS_TWO, Column.CARD_NO)), Outcome.DOUBTFUL));
        } else if (!sound.isEmpty()) {
            var standing = withCard.isEmpty() ? null : withCard.getFirst();
            place(rows, Fits.of(sound, known, standing, persons), standing, digest);
        }
    }

    private void place(FamilyRows rows, Fits fits, @Nullable Standing<Family> withCard, @Nullable Long digest) {
        fits.doubtful().forEach(row -> note(row, Outcome.DOUBTFUL));
        if (fits.certain().isEmpty()) {
            return;
        }
        compared.addFamily();
        var source = ListSource.of(rows.family().period(), dropped);
        new FamilyWork(rows, fits, source, withCard == null ? wholeFamily(fits) : withCard).stage();
        var card = rows.family().card();
        if (digest != null && card != null && fits.doubtful().isEmpty()) {
            staging.digest(card.digits(), digest);
        }
    }

    /** A family whose members all stand under a card that the registry doesn't know: it got a new card. */
    private @Nullable Standing<Family> wholeFamily(Fits fits) {
        var found = new HashSet<UUID>();
        UUID family = null;
        for (var fit : fits.certain()) {
            if (fit.person() != null) {
                found.add(fit.person().state().id());
                family = fit.person().state().familyId();
            }
        }
        var standing = known.family(family);
        if (family == null
                || standing == null
                || cards.contains(standing.state().card())) {
            return null;
        }
        var members = known.members(family);
        var all = members.stream()
                .allMatch(member -> found.contains(member.state().id()));
        return all && found.size() == members.size() ? standing : null;
    }

    private void note(ImportRow row, Outcome outcome) {
        compared.add(new Line(row, Set.of(), outcome, List.of()));
    }

    /** One family on its way. */
    private final class FamilyWork {
        private final FamilyRows rows;
        private final Fits fits;
        private final ListSource source;
        private final @Nullable Standing<Family> standing;
        private final @Nullable Standing<Home> home;
        private final ClaimWork claims;
        private UUID homeId = TimeIds.next();
        private Family family;
        private boolean changed;

        FamilyWork(FamilyRows rows, Fits fits, ListSource source, @Nullable Standing<Family> standing) {
            this.rows = rows;
            this.fits = fits;
            this.source = source;
            this.standing = standing;
            this.home = standing == null ? null : known.home(standing.state().homeId());
            this.claims = new ClaimWork(known, staging, source);
            this.family = standing == null ? newFamily() : standing.state();
        }

        private Family newFamily() {
            return new Family(TimeIds.next(), area(), homeId, card());
        }

        private long area() {
            var area = rows.family().areaNo();
            if (area == null) {
                throw new IllegalStateException("a sound row knows its village");
            }
            return area;
        }

        private @Nullable String card() {
            var card = rows.family().card();
            return card == null ? null : card.digits();
        }

        void stage() {
            stageHome();
            stageFamily();
            var sheets = SheetTexts.of(rows.answers());
            stageSheet(Subject.DWELLING, homeId, false, sheets, home != null);
            stageSheet(Subject.FAMILY, family.id(), false, sheets, standing != null);
            var part = rows.family();
            changed |= claims.ofFamily(family.id(), family.areaNo(), part.decile(), part.period(), part.programmes());
            fits.certain().forEach(this::stagePerson);
            if (standing != null && family.areaNo() != standing.state().areaNo()) {
                staging.move(family.id(), family.areaNo(), source);
                last.add(this::takeAlong);
            }
        }

        private void stageHome() {
            var part = rows.family();
            var listed = new Home(homeId, area(), part.rt(), part.rw(), part.hamlet(), part.street());
            if (home == null) {
                staging.home(listed, null, source);
                return;
            }
            var was = home.state();
            if (was.areaNo() != listed.areaNo() && source.mayChange(home.observedOn())) {
                // Another village is another house.
                staging.home(listed, null, source);
                return;
            }
            homeId = was.id();
            var now = new Home(
                    was.id(),
                    was.areaNo(),
                    orElse(part.rt(), was.rt()),
                    orElse(part.rw(), was.rw()),
                    orElse(part.hamlet(), was.hamlet()),
                    orElse(part.street(), was.street()));
            // Two families may share a house; the first of a chunk says where it stands.
            if (!now.equals(was) && source.mayChange(home.observedOn()) && homes.add(was.id())) {
                changed = true;
                staging.home(now, home.rev(), source);
            }
        }

        private void stageFamily() {
            if (standing == null) {
                staging.family(family, null, source);
                return;
            }
            var was = standing.state();
            var moved = !homeId.equals(was.homeId()) && source.mayChange(standing.observedOn());
            var card = source.mayChange(standing.observedOn()) ? orElse(card(), was.card()) : was.card();
            family = new Family(was.id(), moved ? area() : was.areaNo(), moved ? homeId : was.homeId(), card);
            if (!family.equals(was)) {
                changed = true;
                staging.family(family, standing.rev(), source);
                if (card != null && !card.equals(was.card())) {
                    staging.number(was.id(), family.areaNo(), "family_card", card, was.card(), source);
                }
            }
        }

        private void stagePerson(Fit fit) {
            var person = new PersonWork(fit, family, source, staging);
            var id = person.stage();
            var part = fit.row().person();
            var claimed = claims.ofPerson(id, family.areaNo(), part.programmes());
            var sheets = SheetTexts.of(fit.row().answers());
            stageSheet(Subject.PERSON, id, false, sheets, fit.person() != null);
            stageSheet(Subject.PERSON, id, true, sheets, fit.person() != null);
            var outcome = fit.person() == null
                    ? Outcome.ADDED
                    : changed || claimed || person.isChanged() ? Outcome.CHANGED : Outcome.UNCHANGED;
            var row = person.keepsNewer() ? fit.row().with(RowFinding.of(RowProblem.NEWER_KNOWN, null)) : fit.row();
            compared.add(new Line(row, Set.of(id, family.id(), homeId), outcome, person.changes()));
        }

        private void stageSheet(Subject subject, UUID id, boolean sensitive, SheetTexts sheets, boolean compare) {
            var text = sheets.of(subject, sensitive);
            if (text != null) {
                staging.sheet(subject, id, family.areaNo(), sensitive, text, compare, source);
            }
        }

        /** Members whom the list doesn't name anywhere live where the family lives. */
        private void takeAlong() {
            for (var member : known.members(family.id())) {
                if (persons.add(member.state().id())) {
                    var moved = PersonWork.livingIn(member.state(), family);
                    staging.person(moved, member.rev(), source);
                    staging.rename(member.state(), moved);
                    staging.move(member.state().id(), family.areaNo(), source);
                }
            }
        }
    }

    static <T extends @Nullable Object> T orElse(@Nullable T listed, T known) {
        return listed == null ? known : listed;
    }

    /** Old beside new where they differ. */
    static final class Differences {
        private final List<Changed> changes = new ArrayList<>();

        void add(Column column, @Nullable Object before, @Nullable Object after) {
            if (!Objects.equals(before, after)) {
                changes.add(new Changed(column, text(before), text(after)));
            }
        }

        List<Changed> all() {
            return changes;
        }

        private static String text(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }
    }
}
