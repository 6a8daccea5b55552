package id.selaras.practice.people;

import org.jspecify.annotations.Nullable;

/**
 * The house ({@code rumah}) as an enumerator would note it.
 *
 * @param floorArea square metres
 * @param power of the meter; null without one
 */
public record Dwelling(
        Tenure tenure,
        int floorArea,
        Floor floor,
        Wall wall,
        Roof roof,
        Water water,
        Lighting lighting,
        @Nullable Power power,
        Fuel fuel,
        Toilet toilet) {

    public enum Tenure implements Coded {
        OWN(1),
        RENTED(2),
        RENT_FREE(3);

        private final int code;

        Tenure(int code) {
            this.code = code;
        }

        @Override
        public int code() {
            return code;
        }
    }

    public enum Floor implements Coded {
        MARBLE(1),
        CERAMIC(2),
        TILE(4),
        WOOD(5),
        CEMENT(6),
        BAMBOO(7),
        EARTH(8);

        private final int code;

        Floor(int code) {
            this.code = code;
        }

        @Override
        public int code() {
            return code;
        }
    }

    public enum Wall implements Coded {
        BRICK(1),
        PLASTERED_BAMBOO(2),
        BOARD(3),
        WOVEN_BAMBOO(4),
        BAMBOO(6);

        private final int code;

        Wall(int code) {
            this.code = code;
        }

        @Override
        public int code() {
            return code;
        }
    }

    /** The two instruments swap bamboo and shingle. */
    public enum Roof implements Coded {
        CONCRETE(1, 1),
        TILE(2, 2),
        ZINC(3, 3),
        ASBESTOS(4, 4),
        SHINGLE(5, 6),
        BAMBOO(6, 5),
        THATCH(7, 7);

        private final int code;
        private final int dtsenCode;

        Roof(int code, int dtsenCode) {
            this.code = code;
            this.dtsenCode = dtsenCode;
        }

        @Override
        public int code() {
            return code;
        }

        public int dtsenCode() {
            return dtsenCode;
        }
    }

    public enum Water implements Coded {
        REFILL(2),
        PIPED(3),
        BOREHOLE(4),
        PROTECTED_WELL(5),
        OPEN_WELL(6),
        PROTECTED_SPRING(7),
        OPEN_SPRING(8),
        RIVER(9),
        RAIN(10);

        private final int code;

        Water(int code) {
            this.code = code;
        }

        @Override
        public int code() {
            return code;
        }
    }

    public enum Lighting implements Coded {
        METER(1),
        SHARED_CONNECTION(2),
        OFF_GRID(3),
        NOT_ELECTRIC(4);

        private final int code;

        Lighting(int code) {
            this.code = code;
        }

        @Override
        public int code() {
            return code;
        }
    }

    public enum Power implements Coded {
        W450(1),
        W900(2),
        W1300(3),
        W2200(4),
        ABOVE_2200(5);

        private final int code;

        Power(int code) {
            this.code = code;
        }

        @Override
        public int code() {
            return code;
        }
    }

    public enum Fuel implements Coded {
        LPG_12(3),
        LPG_3(4),
        BIOGAS(6),
        FIREWOOD(10);

        private final int code;

        Fuel(int code) {
            this.code = code;
        }

        @Override
        public int code() {
            return code;
        }
    }

    public enum Toilet implements Coded {
        OWN(1),
        SHARED(2),
        COMMUNAL(3),
        PUBLIC(4),
        NONE(6);

        private final int code;

        Toilet(int code) {
            this.code = code;
        }

        @Override
        public int code() {
            return code;
        }
    }
}
