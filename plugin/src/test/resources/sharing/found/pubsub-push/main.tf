provider "google" {
  project = "dp-prod"
}

resource "google_pubsub_topic" "incidents" { name = "incidents" }
resource "google_pubsub_subscription" "county" {
  name  = "county"
  topic = google_pubsub_topic.incidents.id
  push_config {
    push_endpoint = "https://intake.downland-council.example/push"
  }
}
