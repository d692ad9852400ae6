provider "google" {
  project = "dp-prod"
}

resource "google_compute_subnetwork" "rms" {
  name          = "rms"
  network       = "projects/dp-prod/global/networks/rms"
  region        = "europe-west2"
  ip_cidr_range = "10.20.1.0/24"
}

resource "google_compute_subnetwork_iam_member" "county" {
  subnetwork = google_compute_subnetwork.rms.name
  region     = "europe-west2"
  role       = "roles/compute.networkUser"
  member     = "serviceAccount:gke@dc-prod.iam.gserviceaccount.com"
}
