// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.Test;

/** Mail of the running application, over SMTP, as it arrives. */
@WithCatalogue
class MailIT {

    @Test
    void whoIsInvitedHearsOfItInAllLanguagesOnceAndWithALink() {
        var address = "invited-" + Ids.next() + "@demo.example";
        var invited = Client.as("admin1")
                .post("/api/v1/invitations", "{\"email\":\"" + address + "\",\"department\":\"DPO\"}");
        assertThat(invited.status()).as(invited.toString()).isEqualTo(201);

        var mail = Mailbox.of(address).await("You are invited to");
        assertThat(mail.path("subject").asText()).contains("Digital Policy Office", "數字政策辦公室", "数字政策办公室");
        assertThat(mail.path("text").asText())
                .contains(Instance.URL + "/en/account", Instance.URL + "/tc/account", Instance.URL + "/sc/account");
        assertThat(mail.path("messageId").asText()).endsWith("@catalogue.example>");
        var outbox = Client.as("admin1");
        Await.until(
                "an empty outbox",
                Duration.ofSeconds(20),
                () -> outbox.get("/api/v1/outbox/figures")
                                .json()
                                .path("waiting")
                                .asLong()
                        == 0);
        assertThat(Mailbox.of(address).messages()).hasSize(1);
    }

    @Test
    void everybodyHasAnInboxOfTheirOwn() {
        assertThat(Client.as("staff-dpo").get("/api/v1/inbox/figures").status()).isEqualTo(200);
        assertThat(Client.as("staff-dpo").get("/api/v1/inbox?part=NEWS").status())
                .isEqualTo(200);
        assertThat(Client.as("staff-dpo").get("/api/v1/inbox?part=ALL").status())
                .isEqualTo(400);
        assertThat(Client.anonymous().get("/api/v1/inbox").status()).isEqualTo(401);
    }

    @Test
    void aChoiceOfHowToHearNeedsTheVersionThatWasRead() {
        var path = "/api/v1/account/mail-preferences";
        var choice = "{\"ownTasks\":\"DAILY\",\"sharedTasks\":\"NEVER\",\"news\":\"DAILY\",\"language\":\"zh-Hans\"}";
        var person = Client.as("staff-td");
        var type = new String[] {"Content-Type", "application/json"};
        assertThat(person.send("PUT", path, choice, type).status()).isEqualTo(428);
        var tag = person.get(path).header("ETag");
        var kept = person.send("PUT", path, choice, "Content-Type", "application/json", "If-Match", tag);
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        assertThat(kept.json().path("language").asText()).isEqualTo("zh-Hans");
        assertThat(person.send("PUT", path, choice, "Content-Type", "application/json", "If-Match", tag)
                        .status())
                .isEqualTo(412);
        var wrong = "{\"ownTasks\":\"DAILY\",\"sharedTasks\":\"NEVER\",\"news\":\"DAILY\",\"language\":\"fr\"}";
        var refused =
                person.send("PUT", path, wrong, "Content-Type", "application/json", "If-Match", kept.header("ETag"));
        assertThat(refused.body()).contains("unknown-code", "/language");
    }
}
