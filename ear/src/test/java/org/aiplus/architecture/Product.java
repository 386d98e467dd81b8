// SPDX-License-Identifier: Apache-2.0
package org.aiplus.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The product as the rules see it: its classes, and its sources where a rule is about text. */
final class Product {

    /** Top folder of the project. */
    static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .normalize()
            .getParent();

    /** Classes of the features, the web and the API; no tests, no generated templates, no build tools. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.aiplus")
            .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.aiplus.build..")));

    static final String[] DOORS = {"org.aiplus.web..", "org.aiplus.api.."};

    private static final List<String> MODULES = List.of("catalogue-ejb", "procurement-web", "api");

    private Product() {}

    static DescribedPredicate<JavaClass> inFeatures() {
        return JavaClass.Predicates.resideInAPackage("org.aiplus..")
                .and(JavaClass.Predicates.resideOutsideOfPackages(DOORS))
                .as("in features");
    }

    static DescribedPredicate<JavaClass> inDoors() {
        return JavaClass.Predicates.resideInAnyPackage(DOORS).as("in the web or the API");
    }

    /** Java files that we write ourselves, of the three modules. */
    static List<Path> mainSources() {
        return MODULES.stream()
                .flatMap(module -> javaFiles(ROOT.resolve(module).resolve("src/main/java")))
                .toList();
    }

    /** Java files of the tests of one module. */
    static List<Path> testSources(String module) {
        return javaFiles(ROOT.resolve(module).resolve("src/test/java")).toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
