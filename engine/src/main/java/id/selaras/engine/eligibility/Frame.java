package id.selaras.engine.eligibility;

import java.util.Arrays;

/** What one worker works on: a tile of the table, one member of each of its families, and registers. */
final class Frame {
    final FamilyTable table;
    final long[][] registers;
    final int[] halves = new int[2 * Lanes.WORDS];
    int tile;
    int member;

    Frame(FamilyTable table, int registers) {
        this.table = table;
        this.registers = new long[registers][Lanes.WORDS];
    }

    long[] present() {
        return table.present(tile, member);
    }

    int cell(FactRef fact) {
        return fact.ofMember() ? table.memberCell(tile, member) : tile;
    }

    long[][] registers(int from, int count) {
        return Arrays.copyOfRange(registers, from, from + count);
    }

    /** One operation on all families of the tile. */
    interface Step {
        void run(Frame frame);
    }
}
