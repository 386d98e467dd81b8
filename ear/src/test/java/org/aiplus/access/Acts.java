// SPDX-License-Identifier: Apache-2.0
package org.aiplus.access;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Everything that somebody can ask the product to do, as three lists that are read from the code. */
public final class Acts {

    /** Who may call a façade method that anybody may call. */
    public static final String EVERYBODY = "everybody";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.aiplus")
            .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.aiplus.build..")));

    private Acts() {}

    /** Public methods of the façades, each with the roles that it declares. */
    public static SortedMap<String, String> facadeMethods() {
        var acts = new TreeMap<String, String>();
        for (var type : CLASSES) {
            if (type.getSimpleName().endsWith("Service") && isFeature(type)) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.STATIC)
                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .forEach(method -> acts.put(signature(method), roles(method)));
            }
        }
        return acts;
    }

    /** Operations of the API, for example {@code GET /api/v1/clock}. */
    public static SortedSet<String> operations() {
        return actions("org.aiplus.api", "/api/v1");
    }

    /** Routes of the pages, for example {@code GET /{language}/tools}. */
    public static SortedSet<String> pages() {
        return actions("org.aiplus.web", "");
    }

    private static SortedSet<String> actions(String prefix, String base) {
        var acts = new TreeSet<String>();
        for (var type : CLASSES) {
            if (type.getPackageName().startsWith(prefix) && type.isAnnotatedWith(Path.class)) {
                var path = base + normal(type.getAnnotationOfType(Path.class).value());
                for (var method : type.getMethods()) {
                    httpMethod(method)
                            .ifPresent(verb -> acts.add(verb + " " + withoutPatterns(path + subPath(method))));
                }
            }
        }
        return acts;
    }

    private static boolean isFeature(JavaClass type) {
        return !type.getPackageName().startsWith("org.aiplus.api.")
                && !type.getPackageName().startsWith("org.aiplus.web.");
    }

    private static String signature(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName()
                + method.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(" ", "(", ")"));
    }

    private static String roles(JavaMethod method) {
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .map(allowed -> Arrays.stream(allowed.value()).sorted().collect(Collectors.joining(" ")))
                .orElse(EVERYBODY);
    }

    private static Optional<String> httpMethod(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(type -> type.getAnnotationOfType(HttpMethod.class).value())
                .findFirst();
    }

    private static String subPath(JavaMethod method) {
        return method.tryGetAnnotationOfType(Path.class)
                .map(path -> normal(path.value()))
                .orElse("");
    }

    /** With one slash before and none after. */
    private static String normal(String path) {
        var bare = path.replaceAll("^/+|/+$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }

    private static String withoutPatterns(String path) {
        var bare = path.replaceAll("\\{\\s*([A-Za-z]+)\\s*:[^}]*}", "{$1}");
        return bare.isEmpty() ? "/" : bare;
    }
}
