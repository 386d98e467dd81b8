// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.build.launcher.console.StopSignal;
import org.aiplus.build.launcher.identity.KeycloakAdmin;

/** Makes the demo people at Keycloak; those that are there already stay as they are. */
public final class DemoPeople {
    private final ObjectMapper json = new ObjectMapper();
    private final KeycloakAdmin keycloak;
    private final StopSignal stop;

    /** Makes people at this Keycloak. */
    public DemoPeople(KeycloakAdmin keycloak, StopSignal stop) {
        this.keycloak = keycloak;
        this.stop = stop;
    }

    /** Whether Keycloak has at least as many accounts as there are demo people. */
    public boolean exist(List<DemoPerson> people) {
        return keycloak.get("/users/count").orElseThrow().asInt() >= people.size();
    }

    /** Makes those that are missing, and says which id (the {@code sub} of their tokens) everybody has. */
    public Map<DemoPerson, String> make(List<DemoPerson> people) {
        Map<String, JsonNode> roles = new LinkedHashMap<>();
        keycloak.get("/roles?briefRepresentation=true&max=1000")
                .orElseThrow()
                .forEach(role -> roles.put(role.path("name").asText(), role));
        Map<DemoPerson, String> ids = new LinkedHashMap<>();
        for (DemoPerson person : people) {
            stop.check();
            ids.put(person, find(person).orElseGet(() -> make(person, roles)));
        }
        return ids;
    }

    private Optional<String> find(DemoPerson person) {
        String name = URLEncoder.encode(person.username(), StandardCharsets.UTF_8);
        return keycloak.get("/users?exact=true&username=" + name)
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(0).path("id").asText());
    }

    /** New accounts join the group of people who signed themselves up; these have their roles already. */
    private void leaveGroups(String user) {
        keycloak.get("/users/" + user + "/groups")
                .orElseThrow()
                .forEach(group -> keycloak.delete(
                        "/users/" + user + "/groups/" + group.path("id").asText(), json.createObjectNode()));
    }

    private String make(DemoPerson person, Map<String, JsonNode> roles) {
        ObjectNode user = json.createObjectNode()
                .put("username", person.username())
                .put("email", person.email())
                .put("emailVerified", true)
                .put("firstName", person.firstName())
                .put("lastName", person.lastName())
                .put("enabled", true);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", DemoPerson.PASSWORD)
                .put("temporary", false);
        String id = keycloak.post("/users", user).orElseThrow();
        ArrayNode mapped = json.createArrayNode();
        person.roles().stream().map(roles::get).filter(role -> role != null).forEach(mapped::add);
        if (!mapped.isEmpty()) {
            keycloak.post("/users/" + id + "/role-mappings/realm", mapped);
        }
        leaveGroups(id);
        return id;
    }
}
