package id.selaras.eligibility;

import id.selaras.area.Area;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/** Families, their houses, and their living members, of an area: who belongs to whom and what their rows say. */
final class StoredPeople {
    private final SubjectIndex families = new SubjectIndex();
    private final SubjectIndex dwellings = new SubjectIndex();
    private final SubjectIndex persons = new SubjectIndex();
    private long[] areas = new long[1024];
    private int[] dwelling = new int[1024];
    private long[] familyHigh = new long[1024];
    private long[] familyLow = new long[1024];
    private int[] births = new int[1024];
    private byte[] orders = new byte[1024];
    private int[] familyOf = {};
    /** Where the members of a family begin among all; one more than there are families. */
    private int[] first = {};

    private int[] members = {};

    SubjectIndex families() {
        return families;
    }

    SubjectIndex dwellings() {
        return dwellings;
    }

    SubjectIndex persons() {
        return persons;
    }

    void readFamilies(Connection connection, Area area, RunProgress progress) throws SQLException {
        var query = """
            select f.id, f.area_no, f.dwelling_id from registry.family f where f.area_no >= %d and f.area_no < %d
            """.formatted(area.lo(), area.hi());
        try (var rows = new CopiedRows(connection, query, 3)) {
            while (rows.next()) {
                var family = families.add(rows.high(0), rows.low(0));
                if (family == areas.length) {
                    areas = Arrays.copyOf(areas, 2 * family);
                    dwelling = Arrays.copyOf(dwelling, 2 * family);
                }
                areas[family] = rows.int8(1);
                dwelling[family] = rows.isNull(2) ? SubjectIndex.NONE : dwellings.add(rows.high(2), rows.low(2));
                counted(family, progress);
            }
        }
    }

    private static void counted(int number, RunProgress progress) {
        if ((number & 0xFFF) == 0xFFF) {
            progress.read(0x1000);
        }
    }

    void readPersons(Connection connection, Area area, OwnFacts told, RunProgress progress) throws SQLException {
        try (var rows = new CopiedRows(connection, OwnFacts.query(area), OwnFacts.FIELDS)) {
            while (rows.next()) {
                var person = persons.add(rows.high(OwnFacts.ID), rows.low(OwnFacts.ID));
                room(person);
                familyHigh[person] = rows.high(OwnFacts.FAMILY);
                familyLow[person] = rows.low(OwnFacts.FAMILY);
                births[person] = rows.isNull(OwnFacts.BIRTH) ? Integer.MAX_VALUE : rows.epochDay(OwnFacts.BIRTH);
                orders[person] = (byte) rows.int4(OwnFacts.ORDER);
                told.add(person, rows);
                counted(person, progress);
            }
        }
    }

    private void room(int person) {
        if (person == births.length) {
            familyHigh = Arrays.copyOf(familyHigh, 2 * person);
            familyLow = Arrays.copyOf(familyLow, 2 * person);
            births = Arrays.copyOf(births, 2 * person);
            orders = Arrays.copyOf(orders, 2 * person);
        }
    }

    /** Once both are read: who belongs to whom, in the order of the family's page. */
    void join() {
        familyOf = new int[persons.size()];
        first = new int[families.size() + 1];
        for (var person = 0; person < familyOf.length; person++) {
            familyOf[person] = families.find(familyHigh[person], familyLow[person]);
            if (familyOf[person] != SubjectIndex.NONE) {
                first[familyOf[person] + 1]++;
            }
        }
        for (var family = 0; family < families.size(); family++) {
            first[family + 1] += first[family];
        }
        members = new int[first[families.size()]];
        var filled = new int[families.size()];
        for (var person = 0; person < familyOf.length; person++) {
            var family = familyOf[person];
            if (family != SubjectIndex.NONE) {
                insert(person, first[family], first[family] + filled[family]++);
            }
        }
        familyHigh = new long[0];
        familyLow = new long[0];
    }

    private void insert(int person, int from, int to) {
        var at = to;
        for (; at > from && isBefore(person, members[at - 1]); at--) {
            members[at] = members[at - 1];
        }
        members[at] = person;
    }

    private boolean isBefore(int one, int other) {
        if (orders[one] != orders[other]) {
            return orders[one] < orders[other];
        }
        return births[one] == births[other] ? persons.compare(one, other) < 0 : births[one] < births[other];
    }

    int familyOf(int person) {
        return familyOf[person];
    }

    int count(int family) {
        return first[family + 1] - first[family];
    }

    int member(int family, int member) {
        return members[first[family] + member];
    }

    int dwellingOf(int family) {
        return dwelling[family];
    }

    long areaOf(int family) {
        return areas[family];
    }
}
