// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The realm's numbered migrations. Each is a file that never changes once it was released; the realm itself remembers
 * in an attribute which ones it has. A migration describes what shall be there, so one that was interrupted can simply
 * be applied again.
 */
public final class RealmMigrations {
    private static final String ATTRIBUTE = "aiplus.migrations";
    private static final List<String> FILES = List.of(
            "0001-realm.json",
            "0002-roles.json",
            "0003-clients.json",
            "0004-demo-client.json",
            "0006-self-registration.json",
            "0007-vendor-programs.json");

    private final ObjectMapper json = new ObjectMapper();
    private final KeycloakAdmin keycloak;

    /** Migrates the realm of this Keycloak. */
    public RealmMigrations(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * Applies what the realm does not have yet.
     *
     * @param profile {@code demo} or {@code production}; a migration can be meant for one of them only
     * @return the names of the applied migrations
     */
    public List<String> apply(String profile) {
        keycloak.makeRealm();
        Set<String> done = new TreeSet<>(applied());
        List<String> fresh = new ArrayList<>();
        for (String file : FILES) {
            JsonNode migration = read(file);
            String number = migration.path("number").asText();
            String meantFor = migration.path("profile").asText(profile);
            if (!done.contains(number) && meantFor.equals(profile)) {
                apply(migration);
                done.add(number);
                remember(done);
                fresh.add(file.replace(".json", ""));
            }
        }
        return fresh;
    }

    private List<String> applied() {
        String recorded = keycloak.get("")
                .map(realm -> realm.path("attributes").path(ATTRIBUTE).asText(""))
                .orElse("");
        return recorded.isEmpty() ? List.of() : List.of(recorded.split(",", -1));
    }

    private void remember(Set<String> done) {
        ObjectNode attributes = json.createObjectNode().put(ATTRIBUTE, String.join(",", done));
        changeRealm(json.createObjectNode().set("attributes", attributes));
    }

    private JsonNode read(String file) {
        try (@Nullable InputStream in = RealmMigrations.class.getResourceAsStream("/realm/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The launcher lacks its own realm/" + file);
            }
            return json.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void apply(JsonNode migration) {
        if (migration.has("realm")) {
            changeRealm(migration.path("realm"));
        }
        migration.path("roles").forEach(this::role);
        withdrawDefaultRoles(migration.path("withdrawnDefaultRoles"));
        migration.path("clientScopes").forEach(this::clientScope);
        migration.path("defaultGroups").forEach(this::defaultGroup);
        migration
                .path("clients")
                .forEach(client -> client(client.path("clientId").asText(), client));
        migration.path("serviceAccountRoles").forEach(this::serviceAccountRoles);
    }

    /** Changes the given properties of the realm and leaves the others as they are. */
    void changeRealm(JsonNode changes) {
        JsonNode realm = keycloak.get("").orElseThrow();
        keycloak.put("", merged(realm, changes));
    }

    private void role(JsonNode role) {
        if (keycloak.get("/roles/" + role.path("name").asText()).isEmpty()) {
            keycloak.post("/roles", role);
        }
    }

    private void withdrawDefaultRoles(JsonNode names) {
        ArrayNode withdrawn = json.createArrayNode();
        names.forEach(name -> keycloak.get("/roles/" + name.asText()).ifPresent(withdrawn::add));
        if (!withdrawn.isEmpty()) {
            keycloak.delete("/roles/default-roles-" + KeycloakAdmin.REALM + "/composites", withdrawn);
        }
    }

    /** Gives the account of a client roles of another client, as far as it lacks them. */
    private void serviceAccountRoles(JsonNode grant) {
        String account = keycloak.get("/clients/" + idOf(grant.path("client")) + "/service-account-user")
                .orElseThrow()
                .path("id")
                .asText();
        String granting = idOf(grant.path("of"));
        ArrayNode roles = json.createArrayNode();
        grant.path("roles")
                .forEach(name -> roles.add(keycloak.get("/clients/" + granting + "/roles/" + name.asText())
                        .orElseThrow()));
        keycloak.post("/users/" + account + "/role-mappings/clients/" + granting, roles);
    }

    private String idOf(JsonNode clientId) {
        return findClient(clientId.asText()).orElseThrow().path("id").asText();
    }

    private void clientScope(JsonNode scope) {
        JsonNode present = keycloak.get("/client-scopes").orElseThrow();
        for (JsonNode candidate : present) {
            if (candidate.path("name").equals(scope.path("name"))) {
                return;
            }
        }
        keycloak.post("/client-scopes", scope);
    }

    /** Makes a group that every new account joins; accounts that are there already stay as they are. */
    private void defaultGroup(JsonNode group) {
        String name = group.path("name").asText();
        String id = findGroup(name).orElseGet(() -> keycloak.post(
                        "/groups", json.createObjectNode().put("name", name))
                .orElseThrow());
        ArrayNode roles = json.createArrayNode();
        group.path("roles")
                .forEach(role ->
                        roles.add(keycloak.get("/roles/" + role.asText()).orElseThrow()));
        keycloak.post("/groups/" + id + "/role-mappings/realm", roles);
        keycloak.put("/default-groups/" + id, json.createObjectNode());
    }

    /** The id of the group with this name. */
    Optional<String> findGroup(String name) {
        for (JsonNode group :
                keycloak.get("/groups?briefRepresentation=true&max=1000").orElseThrow()) {
            if (group.path("name").asText().equals(name)) {
                return Optional.of(group.path("id").asText());
            }
        }
        return Optional.empty();
    }

    /** Makes the client, or changes the given properties of the one that is there. */
    void client(String clientId, JsonNode changes) {
        Optional<JsonNode> present = findClient(clientId);
        if (present.isEmpty()) {
            keycloak.post("/clients", changes);
        } else {
            keycloak.put("/clients/" + present.get().path("id").asText(), merged(present.get(), changes));
        }
    }

    /** The client with this client id. */
    Optional<JsonNode> findClient(String clientId) {
        return keycloak.get("/clients?clientId=" + KeycloakAdmin.encoded(clientId))
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(0));
    }

    /** Objects are merged property by property; everything else is replaced. */
    static JsonNode merged(JsonNode base, JsonNode changes) {
        ObjectNode result = base.deepCopy();
        changes.properties().forEach(change -> {
            JsonNode old = result.path(change.getKey());
            boolean both = old.isObject() && change.getValue().isObject();
            result.set(change.getKey(), both ? merged(old, change.getValue()) : change.getValue());
        });
        return result;
    }
}
