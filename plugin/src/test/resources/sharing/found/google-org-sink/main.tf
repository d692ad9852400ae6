provider "google" {
  project = "dp-prod"
}

resource "google_logging_project_sink" "all" {
  name        = "all"
  destination = "pubsub.googleapis.com/projects/dc-prod/topics/logs"
}
