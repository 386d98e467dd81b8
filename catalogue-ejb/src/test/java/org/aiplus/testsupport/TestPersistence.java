// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.aiplus.shared.CatalogueClock;
import org.hibernate.cfg.Configuration;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Hibernate as the server boots it, with the settings of the product's {@code persistence.xml}, without a server. */
final class TestPersistence {

    private static final List<Class<? extends Annotation>> MAPPED =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    private TestPersistence() {}

    static EntityManagerFactory create(DataSource dataSource, Map<String, Object> settings) {
        var properties = productSettings();
        properties.put("hibernate.connection.datasource", dataSource);
        // The server boots Hibernate as a Jakarta Persistence provider, which refuses queries that only Hibernate
        // knows.
        properties.put("hibernate.jpa.compliance", "true");
        properties.put("hibernate.search.enabled", "false");
        properties.put("jakarta.persistence.validation.mode", "none");
        properties.putAll(settings);
        var configuration = new Configuration();
        configuration.setProperties(properties);
        mappedClasses().forEach(configuration::addAnnotatedClass);
        return configuration.buildSessionFactory();
    }

    /** The settings in {@code persistence.xml}, so that tests and product cannot drift apart. */
    private static Properties productSettings() {
        try (var file = TestPersistence.class.getResourceAsStream("/META-INF/persistence.xml")) {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
            var elements = document.getElementsByTagName("property");
            var properties = new Properties();
            for (int i = 0; i < elements.getLength(); i++) {
                var property = (Element) elements.item(i);
                properties.setProperty(property.getAttribute("name"), property.getAttribute("value"));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every mapped class among the product's compiled classes. */
    private static List<Class<?>> mappedClasses() {
        try {
            var root = Path.of(CatalogueClock.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(root.resolve("org/aiplus"))) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .filter(file -> !file.endsWith("package-info.class"))
                        .<Class<?>>map(file -> load(root.relativize(file)))
                        .filter(type -> MAPPED.stream().anyMatch(type::isAnnotationPresent))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(Path file) {
        var name = file.toString().replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".class".length()),
                    false,
                    TestPersistence.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
