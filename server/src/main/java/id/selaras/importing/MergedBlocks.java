package id.selaras.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The merged blocks of a sheet by place; those of one place never overlap. */
final class MergedBlocks {
    private final Map<Integer, NavigableMap<Long, MergedCells>> byPlace = new HashMap<>();

    MergedBlocks(List<MergedCells> blocks, Places places) {
        for (var block : blocks) {
            var last = Math.min(block.lastPlace(), places.width() - 1);
            for (int place = block.firstPlace(); place <= last; place++) {
                if (places.column(place) != null) {
                    byPlace.computeIfAbsent(place, none -> new TreeMap<>()).put(block.firstRow(), block);
                }
            }
        }
    }

    boolean isEmpty() {
        return byPlace.isEmpty();
    }

    /** The places of a row where another cell's value is shown. */
    List<Integer> hidden(long row) {
        return byPlace.entrySet().stream()
                .filter(blocks -> {
                    var block = blocks.getValue().floorEntry(row);
                    return block != null && block.getValue().hides(row, blocks.getKey());
                })
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
