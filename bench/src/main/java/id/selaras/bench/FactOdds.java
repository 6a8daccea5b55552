package id.selaras.bench;

import id.selaras.engine.eligibility.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The facts of invented families and how likely each answer is; also the words that rules about them may use. */
final class FactOdds implements Vocabulary {
    private static final String PARTICIPATION = "active 25 inactive 5 ended 5 none 65";
    private static final String FUNCTION = "unable 2 much_difficulty 3 some_difficulty 10 no_difficulty 85";
    private static final String CONDITION = "good 60 light_damage 20 moderate_damage 12 heavy_damage 8";

    private final Map<String, Odds> ofFamily = new HashMap<>();
    private final Map<String, Odds> ofMember = new HashMap<>();

    /**
     * One fact.
     *
     * @param upTo by answer, how many of a thousand come to it or to one before; of a number or date the values in between
     */
    record Odds(FactType type, List<Integer> upTo, long least, long most, long step) {}

    FactOdds() {
        family("tenure", "own 75 rented 12 rent_free 10 official 1 other 2");
        family("land_proof", "title 40 title_special 10 other_proof 30 none 20");
        family("floor", "marble 2 ceramic 40 parquet 1 tile 12 wood 8 cement 25 bamboo 2 earth 9 other 1");
        family("wall", "brick 75 plastered_bamboo 2 board 14 woven_bamboo 4 log 2 bamboo 2 other 1");
        family("roof", "concrete 4 tile 50 zinc 35 asbestos 6 shingle 1 bamboo 1 thatch 2 other 1");
        family("roof_condition", CONDITION);
        family("wall_condition", CONDITION);
        family("lighting", "meter 88 shared_connection 6 off_grid 4 not_electric 2");
        family("power", "w450 38 w900 40 w1300 16 w2200 4 above_2200 2");
        family("receives.PKH", PARTICIPATION);
        family("receives.SEMBAKO", PARTICIPATION);
        ofFamily.put("decile", number(1, 10, 1));
        ofFamily.put("floor_area", number(12, 120, 1));
        ofFamily.put("meters", number(0, 2, 1));
        member("sex", "male 50 female 50");
        member("pregnancy", "yes 2 no 98");
        member("schooling", "never 15 attending 25 no_longer 60");
        member("school_level", "sd 40 mi 8 smp 20 mts 5 sma 12 ma 3 smk 8 package_b 2 bachelor 2");
        member("education", "no_diploma 25 primary 30 lower_secondary 18 sma 15 smk 6 diploma_1_3 2 bachelor 4");
        member(
                "position",
                "self_employed 25 employer 5 private_employee 25 public_employee 4 casual 25 family_worker 16");
        member("worked_last_week", "yes 55 no 45");
        member("caregiver", "member 70 outsider 10 lives_alone 20");
        member(
                "illness",
                "none 80 hypertension 8 heart 2 diabetes 4 tuberculosis 1 stroke 2 cancer 1 kidney_failure 1 other 1");
        member("disability", "none 95 physical 2 mental 1 intellectual 1 visual 1");
        member("health_insurance", "none 30 pbi 45 self_paid 12 employer 13");
        member("seeing", FUNCTION);
        member("hearing", FUNCTION);
        member("walking", FUNCTION);
        member("self_care", FUNCTION);
        ofMember.put("income_work", number(0, 5_000_000, 50_000));
        ofMember.put("birth", new Odds(FactType.date().lasting(), List.of(), -10_000, 20_700, 1));
    }

    private void family(String name, String odds) {
        ofFamily.put(name, coded(odds));
    }

    private void member(String name, String odds) {
        ofMember.put(name, coded(odds));
    }

    private static Odds coded(String odds) {
        var words = odds.split(" ", -1);
        var codes = new String[words.length / 2];
        var upTo = new ArrayList<Integer>();
        var sum = 0;
        for (var i = 0; i < codes.length; i++) {
            codes[i] = words[2 * i];
            sum += 10 * Integer.parseInt(words[2 * i + 1]);
            upTo.add(sum);
        }
        return new Odds(FactType.coded(codes), List.copyOf(upTo), 0, 0, 1);
    }

    private static Odds number(long least, long most, long step) {
        return new Odds(FactType.number(0, most), List.of(), least, most, step);
    }

    Odds odds(String name, boolean isOfMember) {
        return Objects.requireNonNull((isOfMember ? ofMember : ofFamily).get(name), name);
    }

    @Override
    public Optional<FactType> fact(String name, boolean isOfMember) {
        return Optional.ofNullable((isOfMember ? ofMember : ofFamily).get(name)).map(Odds::type);
    }
}
