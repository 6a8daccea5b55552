package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Frame.Step;
import java.util.ArrayList;
import java.util.List;

/** The steps into which rules are compiled: of the family, then for each member in turn, then what needed all members. */
final class Plan {
    static final int ZERO = 0;
    static final int ONES = 1;

    private final List<Step> family = new ArrayList<>();
    private final List<Step> begin = new ArrayList<>();
    private final List<Step> member = new ArrayList<>();
    private final List<Step> end = new ArrayList<>();
    private int registers = 2;

    /** When a step runs. */
    enum Phase {
        FAMILY,
        BEGIN,
        MEMBER,
        END
    }

    /** A register for each of the answers that holds; ZERO where an answer never comes. */
    record Planes(int fits, int fitsNot, int judged) {
        Planes not() {
            return new Planes(fitsNot, fits, judged);
        }

        boolean isJudged() {
            return judged != ZERO;
        }
    }

    void add(Phase phase, Step step) {
        switch (phase) {
            case FAMILY -> family.add(step);
            case BEGIN -> begin.add(step);
            case MEMBER -> member.add(step);
            case END -> end.add(step);
        }
    }

    int register() {
        return registers++;
    }

    int registers(int count) {
        var first = registers;
        registers += count;
        return first;
    }

    Frame frame(FamilyTable table) {
        var frame = new Frame(table, registers);
        Lanes.fill(frame.registers[ONES], -1);
        return frame;
    }

    void run(Frame frame) {
        family.forEach(step -> step.run(frame));
        begin.forEach(step -> step.run(frame));
        for (frame.member = 0; frame.member < frame.table.members(frame.tile); frame.member++) {
            member.forEach(step -> step.run(frame));
        }
        end.forEach(step -> step.run(frame));
    }
}
