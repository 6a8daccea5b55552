package id.selaras.importing;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in a file each column stands, as its mapping says. */
final class Places {
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final @Nullable Column[] columns;

    Places(Heads heads, Mapping mapping) {
        var names = heads.names();
        columns = new Column[names.size()];
        for (int place = 0; place < columns.length; place++) {
            var column = mapping.columns().get(names.get(place));
            if (column != null && !Heads.isOurs(names.get(place)) && places.putIfAbsent(column, place) == null) {
                columns[place] = column;
            }
        }
    }

    /** How many heads the file has. */
    int width() {
        return columns.length;
    }

    /** -1 where the file has no such column. */
    int of(Column column) {
        return places.getOrDefault(column, -1);
    }

    @Nullable
    Column column(int place) {
        return place < columns.length ? columns[place] : null;
    }
}
