package id.selaras.practice.extract;

import id.selaras.practice.material.Dice;
import java.util.ArrayList;
import java.util.List;

/**
 * What a family owns, as the list asks for it (aset bergerak, tidak bergerak, ternak).
 *
 * @param connection twelve digits of the electricity customer; empty without a meter
 * @param movables yes or no in the order of {@link #MOVABLES}
 * @param livestock heads in the order of {@link #LIVESTOCK}
 */
record Belongings(String connection, List<Boolean> movables, boolean land, boolean house, List<Integer> livestock) {
    static final List<String> MOVABLES = List.of(
            "tabung_gas",
            "lemari_es",
            "ac",
            "tv_datar",
            "emas",
            "komputer",
            "sepeda_motor",
            "sepeda",
            "mobil",
            "smartphone");
    static final List<String> LIVESTOCK = List.of("sapi", "kerbau", "kuda", "babi", "kambing_domba");

    /** Of a hundred families of the poorest and of the wealthiest tenth, how many have it. */
    private static final int[][] SHARES = {
        {3, 60}, {9, 95}, {0, 30}, {18, 98}, {2, 70}, {3, 60}, {28, 96}, {30, 55}, {0, 40}, {45, 99}
    };

    private static final int[] LIVESTOCK_SHARES = {9, 2, 1, 0, 22};

    static Belongings draw(int rank, boolean metered, Dice dice) {
        var movables = new ArrayList<Boolean>();
        for (var share : SHARES) {
            movables.add(dice.chance((share[0] + (share[1] - share[0]) * (rank - 1) / 9) / 100.0));
        }
        var livestock = new ArrayList<Integer>();
        for (var share : LIVESTOCK_SHARES) {
            livestock.add(dice.chance(share / 100.0) ? dice.between(1, 4) : 0);
        }
        var connection = metered ? "52" + dice.between(10_000, 99_999) + dice.between(10_000, 99_999) : "";
        return new Belongings(connection, movables, dice.chance(0.04 * rank), dice.chance(0.01 * rank), livestock);
    }
}
