package id.selaras.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All areas in the order of their numbers, so that whatever lies in an area stands in one stretch right behind it. */
class AreaIndex {
    private final List<Area> areas;
    private final long[] numbers;
    private final List<AreaKey> keys;
    private final long[] letters;
    private final Map<String, Area> byCode;

    AreaIndex(List<Area> inOrder) {
        areas = List.copyOf(inOrder);
        numbers = areas.stream().mapToLong(Area::no).toArray();
        keys = areas.stream().map(area -> AreaKey.of(area.name())).toList();
        letters = keys.stream().mapToLong(AreaKey::letters).toArray();
        byCode = HashMap.newHashMap(areas.size());
        areas.forEach(area -> byCode.put(area.code(), area));
    }

    boolean isEmpty() {
        return areas.isEmpty();
    }

    Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Area> byNo(long no) {
        var position = Arrays.binarySearch(numbers, no);
        return position < 0 ? Optional.empty() : Optional.of(areas.get(position));
    }

    List<Area> childrenOf(String code) {
        var stretch = stretch(code.isEmpty() ? null : code);
        var level =
                code.isEmpty() ? 1 : find(code).map(area -> area.level() + 1).orElse(0);
        return areas.subList(stretch.from, stretch.to).stream()
                .filter(area -> area.level() == level)
                .sorted(Comparator.comparing(Area::name))
                .toList();
    }

    List<Area> named(String name, String parentCode) {
        var wanted = AreaKey.of(name);
        var children = childrenOf(parentCode);
        var exact = children.stream()
                .filter(child -> AreaKey.of(child.name()).full().equals(wanted.full()))
                .toList();
        return exact.isEmpty()
                ? children.stream()
                        .filter(child -> AreaKey.of(child.name()).bare().equals(wanted.bare()))
                        .toList()
                : exact;
    }

    List<Area> suggest(String text, @Nullable String withinCode, int limit) {
        if (withinCode != null && !withinCode.isEmpty() && find(withinCode).isEmpty()) {
            return List.of();
        }
        var queries = AreaQuery.readingsOf(text);
        if (queries.isEmpty()) {
            return childrenOf(withinCode == null ? "" : withinCode).stream()
                    .limit(limit)
                    .toList();
        }
        var found = new BestAreas(limit);
        for (var query : queries) {
            collect(query, stretch(withinCode), found);
            if (found.hasPlainHit()) {
                break;
            }
        }
        return found.inOrder();
    }

    AreaPath path(long no) {
        var names = new ArrayList<String>();
        var area = byNo(no).orElseThrow(() -> new IllegalArgumentException("There is no area " + no));
        for (var step = Optional.of(area); step.isPresent(); step = parentOf(step.get())) {
            names.addFirst(step.get().name());
        }
        return AreaPath.ofNames(names);
    }

    private void collect(AreaQuery query, Stretch stretch, BestAreas found) {
        for (var i = stretch.from; i < stretch.to; i++) {
            if (query.rulesOut(letters[i])) {
                continue;
            }
            var rank = query.rank(keys.get(i));
            if (rank != AreaQuery.NO_MATCH && liesIn(areas.get(i), query.where())) {
                found.offer(areas.get(i), rank);
            }
        }
    }

    private boolean liesIn(Area area, String whereKey) {
        if (whereKey.isEmpty()) {
            return true;
        }
        for (var above = parentOf(area); above.isPresent(); above = parentOf(above.get())) {
            var key = keys.get(Arrays.binarySearch(numbers, above.get().no()));
            if (key.full().startsWith(whereKey) || key.bare().startsWith(whereKey)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Area> parentOf(Area area) {
        return area.parentNo() == null ? Optional.empty() : byNo(area.parentNo());
    }

    private Stretch stretch(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return new Stretch(0, numbers.length);
        }
        return find(code)
                .map(area -> new Stretch(position(area.lo() + 1), position(area.hi())))
                .orElse(new Stretch(0, 0));
    }

    private int position(long no) {
        var position = Arrays.binarySearch(numbers, no);
        return position < 0 ? -position - 1 : position;
    }

    private record Stretch(int from, int to) {}
}
