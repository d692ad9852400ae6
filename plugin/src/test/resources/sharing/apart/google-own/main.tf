provider "google" {
  project = "dp-prod"
}

resource "google_compute_network" "n" { name = "dp" }
resource "google_compute_subnetwork" "s" {
  name          = "s"
  network       = google_compute_network.n.id
  ip_cidr_range = "10.20.1.0/24"
  region        = "europe-west2"
}
resource "google_project_iam_member" "m" {
  project = "dp-prod"
  role    = "roles/viewer"
  member  = "group:ops@downland-police.example"
}
resource "google_compute_firewall" "f" {
  name          = "f"
  network       = google_compute_network.n.name
  source_ranges = ["10.20.0.0/16", "35.191.0.0/16"]
  allow { protocol = "tcp" }
}
