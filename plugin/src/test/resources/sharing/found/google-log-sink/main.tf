provider "google" {
  project = "dp-prod"
}

resource "google_logging_project_sink" "s" {
  name        = "s"
  destination = "bigquery.googleapis.com/projects/dc-prod/datasets/siem"
}
