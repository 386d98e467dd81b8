// SPDX-License-Identifier: Apache-2.0
package org.aiplus.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aiplus.shared.Feature;

/** What features declare about each other, and what they do. */
final class FeatureGraph {

    static final String KERNEL = "shared";

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?org\\.aiplus\\.([a-z]+)\\.");

    private FeatureGraph() {}

    /** Declared dependencies by feature; the kernel has none. */
    static SortedMap<String, SortedSet<String>> declared() {
        SortedMap<String, SortedSet<String>> declared = new TreeMap<>();
        for (var feature : names()) {
            annotation(feature).ifPresent(found -> declared.put(feature, new TreeSet<>(List.of(found.dependsOn()))));
        }
        return declared;
    }

    /** Packages directly below the product's that hold features, the kernel included. */
    static SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        for (JavaClass type : Product.CLASSES.that(Product.inFeatures())) {
            nameOf(type).ifPresent(names::add);
        }
        return names;
    }

    /** Features that the classes or the sources of each feature refer to. */
    static SortedMap<String, SortedSet<String>> used() {
        SortedMap<String, SortedSet<String>> used = new TreeMap<>();
        for (JavaClass type : Product.CLASSES.that(Product.inFeatures())) {
            nameOf(type).ifPresent(from -> type.getDirectDependenciesFromSelf()
                    .forEach(dependency -> nameOf(dependency.getTargetClass().getBaseComponentType())
                            .filter(to -> !to.equals(from))
                            .ifPresent(to -> used.computeIfAbsent(from, key -> new TreeSet<>())
                                    .add(to))));
        }
        addImports(used);
        return used;
    }

    /** Constants are copied into the classes that use them: only the source still shows where they come from. */
    private static void addImports(SortedMap<String, SortedSet<String>> used) {
        Set<String> names = names();
        Path sources = Product.ROOT.resolve("catalogue-ejb/src/main/java/org/aiplus");
        for (Path file : Product.mainSources()) {
            if (!file.startsWith(sources) || file.endsWith("package-info.java")) {
                continue;
            }
            String from = sources.relativize(file).getName(0).toString();
            var imports = IMPORT.matcher(Product.read(file));
            while (imports.find()) {
                String to = imports.group(1);
                if (names.contains(to) && !to.equals(from)) {
                    used.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
                }
            }
        }
    }

    private static Optional<String> nameOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("org.aiplus.")) {
            return Optional.empty();
        }
        String first = name.substring("org.aiplus.".length());
        int dot = first.indexOf('.');
        return Optional.of(dot < 0 ? first : first.substring(0, dot));
    }

    private static Optional<Feature> annotation(String feature) {
        try {
            return Optional.ofNullable(Class.forName("org.aiplus." + feature + ".package-info")
                    .getPackage()
                    .getAnnotation(Feature.class));
        } catch (ClassNotFoundException unannotated) {
            return Optional.empty();
        }
    }
}
