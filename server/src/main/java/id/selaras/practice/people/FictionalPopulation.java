package id.selaras.practice.people;

import id.selaras.practice.material.Dice;
import id.selaras.practice.material.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Families of the demonstration district, as many as wanted, ordered by village. The same seed, villages, count and day give the
 * same people.
 */
public final class FictionalPopulation {

    public static final int USUAL_COUNT = 20_000;

    /** The kecamatan of the north: Karangkobar, Pagentan, Pejawaran, Batur, Wanayasa, Kalibening, Pandanarum. */
    private static final String HIGHLAND_FROM = "330413";

    private static final String HIGHLAND_TO = "330419";

    private final long seed;
    private final List<Village> villages;
    private final LocalDate asOf;
    private final List<String> subdistricts;

    public FictionalPopulation(long seed, List<Village> villages, LocalDate asOf) {
        if (villages.isEmpty()) {
            throw new IllegalArgumentException("People need at least one village to live in");
        }
        this.seed = seed;
        this.villages = List.copyOf(villages);
        this.asOf = asOf;
        this.subdistricts = villages.stream()
                .map(Village::subdistrictCode)
                .distinct()
                .sorted()
                .toList();
    }

    /** Sequential; each call begins anew and yields the same families. */
    public Stream<Family> families(int count) {
        var press = new Press();
        var shares = shares(count);
        return IntStream.range(0, villages.size())
                .boxed()
                .flatMap(i -> press.village(villages.get(i), shares.get(i), shares.get(i + 1)));
    }

    /** Where each village's families begin in the stream; villages differ in size. */
    private List<Integer> shares(int count) {
        var sizes = new ArrayList<Double>();
        for (var village : villages) {
            var dice = Dice.of(seed, "size of " + village.code());
            sizes.add(Math.clamp(dice.bell(1, 0.3), 0.4, 2));
        }
        var total = sizes.stream().mapToDouble(Double::doubleValue).sum();
        var ends = new ArrayList<Integer>(List.of(0));
        var sum = 0.0;
        for (var size : sizes) {
            sum += size;
            ends.add((int) Math.round(sum / total * count));
        }
        return ends;
    }

    /** Numbers run on from family to family, so that each stream needs a press of its own. */
    private final class Press {

        private final HomeDraw homes = new HomeDraw(asOf);
        private final Composition composition = new Composition(asOf);
        private final Numbers numbers = new Numbers();
        private final NameBook names = new NameBook();
        private final CardDraw cards = new CardDraw(asOf, numbers);
        private final ParticipationDraw participations = new ParticipationDraw(asOf);
        private final MemberDraw members = new MemberDraw(asOf, names, numbers, participations);

        Press() {
            ThreadPeople.reserveIn(numbers);
        }

        Stream<Family> village(Village village, int from, int to) {
            var dice = Dice.of(seed, village.code());
            var hamlets = names.hamlets(dice.between(3, 5), dice);
            var fixed = village.code().equals(ThreadPeople.VILLAGE) ? ThreadPeople.FAMILIES : 0;
            return IntStream.range(from, to)
                    .mapToObj(ordinal -> ordinal - from < fixed
                            ? new ThreadPeople(village, homes).family(ordinal - from, ordinal)
                            : family(village, hamlets, ordinal));
        }

        private Family family(Village village, List<String> hamlets, int ordinal) {
            var dice = Dice.of(seed, "family", ordinal);
            var kin = composition.draw(dice);
            var decile = homes.decile(dice);
            var rank = decile == null ? dice.between(1, 5) : decile.value();
            var subdistrict = village.subdistrictCode();
            var household = new Household(subdistrict, subdistricts, rank, ParticipationDraw.insured(rank, dice));
            var people = members.draw(kin, household, dice);
            var rw = dice.between(1, hamlets.size());
            return new Family(
                    ordinal,
                    new Address(village, hamlets.get(rw - 1), dice.between(1, 5), rw),
                    cards.draw(subdistrict, kin, dice),
                    homes.dwelling(rank, isHighland(subdistrict), dice),
                    decile,
                    people,
                    participations.ofFamily(rank, people, dice));
        }
    }

    private static boolean isHighland(String subdistrict) {
        return subdistrict.compareTo(HIGHLAND_FROM) >= 0 && subdistrict.compareTo(HIGHLAND_TO) <= 0;
    }
}
