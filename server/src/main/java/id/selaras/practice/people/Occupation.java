package id.selaras.practice.people;

/** Occupation as on the family card ({@code pekerjaan}), Dukcapil codes 1 to 89. */
public enum Occupation implements Coded {
    NONE(1),
    HOUSEKEEPING(2),
    PUPIL(3),
    PENSIONER(4),
    CIVIL_SERVANT(5),
    POLICE(7),
    FARMER(9),
    STOCK_FARMER(10),
    PRIVATE_EMPLOYEE(15),
    CONTRACT_EMPLOYEE(18),
    DAY_LABOURER(19),
    FARM_LABOURER(20),
    DOMESTIC_WORKER(23),
    TEACHER(65),
    DRIVER(81),
    TRADER(84),
    VILLAGE_OFFICIAL(85),
    SELF_EMPLOYED(88),
    OTHER(89);

    private final int code;

    Occupation(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
